import type { HistoryView } from '../../../extension/options/history/history-view';
import type { ImportOutcome, ImportProgress } from '../../../extension/history/importer';
import { verdictOf } from '../history/fake-archive';

const COUNTS = { posts: 300, passedOver: 41, broken: 2 };

/** A finished import with everything there is to tell. */
export const OUTCOME: ImportOutcome = {
  end: 'done',
  files: [
    {
      path: 'data/tweets.js',
      container: 'twitter.zip',
      format: 'x',
      counts: COUNTS,
      state: 'whole',
      where: '',
    },
    {
      path: 'outbox.json',
      container: null,
      format: 'mastodon',
      counts: COUNTS,
      state: 'broken',
      where: 'line 812',
    },
    {
      path: 'repo.car',
      container: null,
      format: 'bluesky',
      counts: COUNTS,
      state: 'broken',
      where: 'byte 4711',
    },
    {
      path: 'posts.csv',
      container: null,
      format: 'reddit_posts',
      counts: COUNTS,
      state: 'broken',
      where: '',
    },
    {
      path: 'Shares.csv',
      container: null,
      format: 'linkedin_shares',
      counts: COUNTS,
      state: 'unreadable',
      where: '',
    },
  ],
  totals: {
    read: 600,
    added: 312,
    known: 40,
    unusable: 3,
    promotional: 40,
    valueAdding: 252,
    unsure: 20,
    unknownLanguage: 14,
    firstDate: '2019-05-02',
    lastDate: '2026-11-20',
  },
};

const PROGRESS: ImportProgress = {
  bytes: 4e6,
  totalBytes: 9e6,
  posts: 1234,
  path: 'data/tweets.js',
};

/** Files found, a table among them. */
export const FOUND: HistoryView = {
  step: 'found',
  found: {
    files: [
      { path: 'data/tweets.js', container: 'twitter.zip', format: 'x' },
      ...Array.from({ length: 9 }, (_, index) => ({
        path: `Google+/post-${index}.json`,
        container: 'takeout.zip',
        format: 'google_plus_json' as const,
      })),
    ],
    tables: [
      {
        path: 'planner.csv',
        columns: ['Posted', 'Caption', 'Channel', 'Url'],
        rows: [
          [
            '2024-03-05 14:05',
            'Fresh bread from seven, and a word about our new oven, which took a year',
            'Facebook',
            'https://example.org/1',
          ],
          ['2024-03-06 09:00', 'Buy two, pay for one', 'Instagram', 'https://example.org/2'],
        ],
        options: { textColumn: 'Caption', timeColumn: 'Posted', networkColumn: 'Channel' },
        preview: [
          {
            network: 'facebook',
            reply: false,
            text: 'Fresh bread from seven',
            localDate: '2024-03-05',
            verdict: verdictOf('tip'),
          },
          {
            network: 'instagram',
            reply: true,
            text: 'Buy two, pay for one',
            localDate: '2024-03-06',
            verdict: verdictOf('buy'),
          },
        ],
      },
      { path: 'other.csv', columns: ['a', 'b'], rows: [], options: {}, preview: null },
    ],
    unopened: [
      { name: 'cut.zip', reason: 'damaged' },
      { name: 'locked.zip', reason: 'password' },
    ],
    unknown: ['notes.txt'],
    unreadable: ['gone.json'],
  },
};

/** Every step, and every way an import can end. */
export const HISTORY_VIEWS: readonly HistoryView[] = [
  { step: 'idle' },
  { step: 'failed' },
  { step: 'looking' },
  FOUND,
  { step: 'found', found: { files: [], tables: [], unopened: [], unknown: [], unreadable: [] } },
  { step: 'importing', progress: null },
  { step: 'importing', progress: PROGRESS },
  ...(['done', 'cancelled', 'engine', 'read_only', 'storage', 'conflict'] as const).map(
    (end): HistoryView => ({ step: 'done', outcome: { ...OUTCOME, end } }),
  ),
];
