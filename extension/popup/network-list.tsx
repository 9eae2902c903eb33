import type { JSX } from 'preact';
import type { NetworkRow } from '../shared/summary';
import { useWords, type Words } from '../shared/ui/words';
import { networkLines, type NetworkLine } from './network-lines';

/** Where the week happened, and which networks were left alone. */
export function NetworkList(props: {
  readonly week: readonly NetworkRow[];
  readonly ever: readonly NetworkRow[];
}): JSX.Element | null {
  const { t } = useWords();
  const lines = networkLines(props.week, props.ever);
  if (lines.length === 0) return null;
  return (
    <section class="card" aria-labelledby="networks-title">
      <h3 id="networks-title">{t('popup_networks_title')}</h3>
      <ul class="networks">
        {lines.map((line) => (
          <NetworkItem key={line.network} line={line} />
        ))}
      </ul>
    </section>
  );
}

function NetworkItem({ line }: { readonly line: NetworkLine }): JSX.Element {
  const words = useWords();
  const { t, format } = words;
  return (
    <li class={line.neglected ? 'neglected' : ''}>
      <b>{t(`network_${line.network}`)}</b>
      <span class="network-count">{networkCount(line, words)}</span>
      <span class="quiet network-last">
        {line.neglected
          ? t('popup_neglected', { count: line.idleDays })
          : format.daysAgo(line.idleDays)}
      </span>
    </li>
  );
}

function networkCount(line: NetworkLine, { t }: Words): string {
  if (line.total === 0) return t('popup_network_none');
  const key = line.promotional === 0 ? 'popup_network_no_promo' : 'popup_network_count';
  return t(key, { count: line.total, promotional: line.promotional });
}
