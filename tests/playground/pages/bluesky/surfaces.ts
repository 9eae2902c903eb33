import type { Surface } from '../../surface';

/** Every composer of the page that stands in for Bluesky. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Bluesky post',
    network: 'bluesky',
    reply: false,
    url: 'https://bsky.app/',
    open: ['[data-testid=composeFAB]'],
    editor: '[data-testid=composePostView] .ProseMirror',
    publish: { press: '[data-testid=composerPublishBtn]' },
    shortcut: { keys: 'Control+Enter' },
    draft: ['[data-testid=composerDiscardButton]', '.bsky-save'],
    discard: ['[data-testid=composerDiscardButton]', '.bsky-discard'],
    editorKind: 'rich',
    library: 'tiptap',
    language: 'en',
  },
  {
    name: 'Bluesky reply',
    network: 'bluesky',
    reply: true,
    url: 'https://bsky.app/',
    open: ['[data-testid=replyBtn]'],
    editor: '[data-testid=composePostView] .ProseMirror',
    publish: { press: '[data-testid=composerPublishBtn]' },
    discard: ['[data-testid=composerDiscardButton]', '.bsky-discard'],
    editorKind: 'rich',
    library: 'tiptap',
    language: 'fr',
  },
];
