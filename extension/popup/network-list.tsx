import type { JSX } from 'preact';
import type { NetworkRow } from '../shared/summary';
import { useWords, type Words } from '../shared/ui/words';
import { timeSpent } from './sentences';
import { networkLines, type NetworkLine } from './network-lines';

/** Where the week happened, and which networks were left alone. */
export function NetworkList(props: {
  readonly week: readonly NetworkRow[];
  readonly ever: readonly NetworkRow[];
  readonly currency: string;
}): JSX.Element | null {
  const { t } = useWords();
  const lines = networkLines(props.week, props.ever);
  if (lines.length === 0) return null;
  return (
    <section class="card" aria-labelledby="networks-title">
      <h3 id="networks-title">{t('popup_networks_title')}</h3>
      <ul class="networks">
        {lines.map((line) => (
          <NetworkItem key={line.network} line={line} currency={props.currency} />
        ))}
      </ul>
    </section>
  );
}

function NetworkItem(props: {
  readonly line: NetworkLine;
  readonly currency: string;
}): JSX.Element {
  const { line } = props;
  const words = useWords();
  const { t } = words;
  return (
    <li class={line.neglected ? 'neglected' : ''}>
      <b>{t(`network_${line.network}`)}</b>
      <span class="network-count">{networkCount(line, words)}</span>
      <span class="quiet network-last">{networkNote(line, props.currency, words)}</span>
    </li>
  );
}

function networkCount(line: NetworkLine, { t }: Words): string {
  if (line.total === 0) return t('popup_network_none');
  const key = line.promotional === 0 ? 'popup_network_no_promo' : 'popup_network_count';
  return t(key, { count: line.total, promotional: line.promotional });
}

function networkNote(line: NetworkLine, currency: string, words: Words): string {
  const { t, format } = words;
  if (line.neglected) return t('popup_neglected', { count: line.idleDays });
  const last = format.daysAgo(line.idleDays);
  return line.seconds === 0 ? last : `${last} · ${timeSpent(line, currency, words)}`;
}
