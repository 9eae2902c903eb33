import type { Surface } from '../../surface';

const POST = '[data-e2e=post_video_button]';
const CAPTION = {
  network: 'tiktok',
  reply: false,
  open: ['[data-e2e=select_video_button]'],
  editor: '.tt-caption .public-DraftEditor-content',
  draft: ['[data-e2e=save_draft_button]'],
  discard: ['[data-e2e=discard_post_button]', '.tt-yes'],
  reloads: true,
  editorKind: 'rich',
  library: 'draft-js',
} satisfies Partial<Surface>;

/** Every composer of the page that stands in for TikTok. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'TikTok caption',
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    ...CAPTION,
    publish: { press: POST },
    schedule: ['[name=postSchedule][value=schedule]', POST],
    language: 'fr',
  },
  {
    name: 'TikTok caption with a question',
    url: 'https://www.tiktok.com/tiktokstudio/upload?box=ask',
    ...CAPTION,
    before: [POST],
    publish: { press: '.tt-yes' },
    language: 'en',
  },
  {
    name: 'TikTok comment',
    network: 'tiktok',
    reply: true,
    url: 'https://www.tiktok.com/@nadiaroy/video/102',
    open: [],
    editor: '[data-surface=comment] .public-DraftEditor-content',
    publish: { press: '[data-surface=comment] [data-e2e=comment-post]' },
    shortcut: { keys: 'Enter' },
    editorKind: 'rich',
    library: 'draft-js',
    language: 'en',
  },
  {
    name: 'TikTok answer to a comment',
    network: 'tiktok',
    reply: true,
    url: 'https://www.tiktok.com/@nadiaroy/video/102',
    open: ['[data-e2e=comment-reply-1]'],
    editor: '[data-surface=answer] .public-DraftEditor-content',
    publish: { keys: 'Enter' },
    editorKind: 'rich',
    library: 'draft-js',
    language: 'fr',
  },
];
