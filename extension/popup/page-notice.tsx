import type { JSX } from 'preact';
import { diagnosticsText } from '../shared/diagnostics';
import type { PageState } from '../shared/page-health';
import { Diagnostics } from '../shared/ui/diagnostics';
import { useWords } from '../shared/ui/words';
import type { PageView } from './popup-data';

/** States that a person should hear of. */
const TOLD: readonly PageState[] = ['fallback', 'unmatched', 'no-control'];

/** Says that the network's page has changed under Tact, and offers what a report of it needs. */
export function PageNotice({ page }: { readonly page: PageView }): JSX.Element | null {
  const { t } = useWords();
  const { state, network } = page.health;
  if (!TOLD.includes(state) || network === null) return null;
  return (
    <section class="notices" aria-label={t('popup_page_label')}>
      <p role="status">{t(`popup_page_${state}`, { network: t(`network_${network}`) })}</p>
      <Diagnostics text={diagnosticsText(page.facts, page.health)} />
    </section>
  );
}
