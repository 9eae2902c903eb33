import type { ArchiveFormat } from '../../shared/archive';
import type { Translate } from '../../shared/i18n';

const PLACES: Readonly<Record<ArchiveFormat, string>> = {
  x: 'x',
  mastodon: 'mastodon',
  facebook: 'facebook',
  instagram: 'instagram',
  linkedin_shares: 'linkedin',
  linkedin_comments: 'linkedin',
  bluesky: 'bluesky',
  reddit_posts: 'reddit',
  reddit_comments: 'reddit',
  google_plus_json: 'google_plus',
  google_plus_html: 'google_plus',
  csv: 'table',
  ndjson: 'table',
};

/** The network or kind of file, as people call it. */
export function formatName(format: ArchiveFormat, t: Translate): string {
  return t(`history_name_${PLACES[format]}`);
}
