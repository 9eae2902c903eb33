import type { Surface } from '../../surface';

const MORE = '.tm-more';
const POST = '.tm-post';

const form = {
  network: 'tumblr',
  reply: false,
  editor: '.is-root-container .block-editor-rich-text__editable',
  publish: { press: POST },
  schedule: [MORE, '.tm-way-queue', POST],
  draft: [MORE, '.tm-way-draft', POST],
  discard: ['.tm-close', '.tm-discard'],
  makePrivate: [MORE, '.tm-way-private'],
  editorKind: 'rich',
  library: 'gutenberg',
} satisfies Partial<Surface>;

/** Every composer of the page that stands in for Tumblr. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Tumblr post',
    url: 'https://www.tumblr.com/dashboard',
    open: ['.tm-new'],
    language: 'fr',
    ...form,
  },
  {
    name: 'Tumblr reblog',
    quote: true,
    url: 'https://www.tumblr.com/reblog/nadiaroy/102/k3y',
    open: [],
    reloads: true,
    language: 'en',
    ...form,
  },
];
