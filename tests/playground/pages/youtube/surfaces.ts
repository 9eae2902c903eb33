import type { Surface } from '../../surface';

const COMMENT = 'ytd-comment-simplebox-renderer';
const REPLY = 'ytd-comment-reply-dialog-renderer';
const POST = 'ytd-backstage-post-dialog-renderer';
const FINISH = '#done-button button';

/** Every composer of the pages that stand in for YouTube. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'YouTube comment',
    network: 'youtube',
    reply: true,
    url: 'https://www.youtube.com/watch?v=loaf',
    open: [`${COMMENT} #placeholder-area`],
    editor: `${COMMENT} #contenteditable-root`,
    publish: { press: `${COMMENT} #submit-button button` },
    shortcut: { keys: 'Control+Enter' },
    discard: [`${COMMENT} #cancel-button button`],
    editorKind: 'rich',
    library: 'plain',
    strict: true,
    language: 'en',
  },
  {
    name: 'YouTube reply',
    network: 'youtube',
    reply: true,
    url: 'https://www.youtube.com/watch?v=loaf',
    open: ['#reply-button-end button'],
    editor: `${REPLY} #contenteditable-root`,
    publish: { press: `${REPLY} #submit-button button` },
    shortcut: { keys: 'Control+Enter' },
    discard: [`${REPLY} #cancel-button button`],
    editorKind: 'rich',
    library: 'plain',
    strict: true,
    language: 'fr',
  },
  {
    name: 'YouTube post',
    network: 'youtube',
    reply: false,
    url: 'https://www.youtube.com/@cornerloaf/posts',
    open: ['main #placeholder-area'],
    editor: `${POST} #contenteditable-root`,
    publish: { press: `${POST} #submit-button button` },
    shortcut: { keys: 'Control+Enter' },
    schedule: [`${POST} #schedule-button button`, `${POST} #submit-button button`],
    discard: [`${POST} #cancel-button button`],
    editorKind: 'rich',
    library: 'plain',
    strict: true,
    language: 'fr',
  },
  {
    name: 'YouTube video',
    network: 'youtube',
    reply: false,
    url: 'https://studio.youtube.com/channel/loaf/videos',
    open: ['#create-icon button'],
    editor: '#description-textarea #textbox',
    title: '#title-textarea #textbox',
    before: ['#next-button button', '[name=PUBLIC]'],
    publish: { press: FINISH },
    schedule: ['#next-button button', '[name=SCHEDULE]', FINISH],
    draft: ['#next-button button', '[name=PRIVATE]', FINISH],
    reloads: true,
    editorKind: 'rich',
    library: 'plain',
    strict: true,
    language: 'en',
  },
];
