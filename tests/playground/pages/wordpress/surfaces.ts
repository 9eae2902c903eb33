import type { Surface } from '../../surface';

const TOGGLE = '.editor-post-publish-panel__toggle';
const PUBLISH = '.editor-post-publish-panel .editor-post-publish-button';
const PROMPT = '.block-editor-default-block-appender__content';

const blocks = {
  network: 'wordpress',
  reply: false,
  open: [PROMPT],
  editor: '.is-root-container .block-editor-rich-text__editable',
  before: [TOGGLE],
  publish: { press: PUBLISH },
  schedule: ['.editor-post-schedule__dialog-toggle', TOGGLE, PUBLISH],
  draft: ['.editor-post-save-draft'],
  keepsText: true,
  reloads: true,
  editorKind: 'rich',
  library: 'gutenberg',
} satisfies Partial<Surface>;

/** Every composer of the pages that stand in for WordPress: on its own host, and on a site's. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'WordPress post',
    url: 'https://wordpress.com/wp-admin/post-new.php',
    language: 'en',
    ...blocks,
  },
  {
    name: 'WordPress post in a canvas',
    url: 'https://atelier.playground.test/wp-admin/post-new.php?canvas=frame',
    frame: 'editor-canvas',
    switchOn: true,
    language: 'fr',
    ...blocks,
  },
  {
    name: 'WordPress comment',
    network: 'wordpress',
    reply: true,
    url: 'https://atelier.playground.test/pain-du-samedi/',
    switchOn: true,
    open: [],
    editor: '#comment',
    publish: { press: '#submit' },
    editorKind: 'textarea',
    library: 'react-textarea',
    language: 'fr',
  },
  {
    name: 'WordPress reply',
    network: 'wordpress',
    reply: true,
    url: 'https://atelier.playground.test/saturday-bread/',
    open: ['.comment-reply-link'],
    editor: '#comment-101 #comment',
    publish: { press: '#comment-101 #submit' },
    discard: ['#cancel-comment-reply-link'],
    editorKind: 'textarea',
    library: 'react-textarea',
    language: 'en',
  },
];
