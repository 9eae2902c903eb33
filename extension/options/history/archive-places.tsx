import type { JSX } from 'preact';
import { useWords } from '../../shared/ui/words';

/** Networks whose archives are read, and where one asks for them. */
const PLACES = [
  'x',
  'facebook',
  'instagram',
  'linkedin',
  'mastodon',
  'bluesky',
  'reddit',
  'google_plus',
  'table',
] as const;

/** Where each network keeps the download of one's own posts. */
export function ArchivePlaces(): JSX.Element {
  const { t } = useWords();
  return (
    <details class="disclosure">
      <summary>{t('history_places')}</summary>
      <dl class="places">
        {PLACES.map((place) => (
          <div key={place}>
            <dt>{t(`history_name_${place}`)}</dt>
            <dd>{t(`history_place_${place}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('history_places_note')}</p>
    </details>
  );
}
