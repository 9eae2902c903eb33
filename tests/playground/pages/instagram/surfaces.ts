import type { Surface } from '../../surface';

/** Every composer of the page that stands in for Instagram. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Instagram post',
    network: 'instagram',
    reply: false,
    url: 'https://www.instagram.com/',
    open: ['.ig-create', '.ig-select', '.ig-crop-next', '.ig-edit-next'],
    editor: '.ig-window [data-lexical-editor]',
    publish: { press: '.ig-share' },
    discard: ['.ig-close', '.ig-discard'],
    reloads: true,
    editorKind: 'rich',
    library: 'lexical',
    language: 'fr',
  },
  {
    name: 'Instagram comment',
    network: 'instagram',
    reply: true,
    url: 'https://www.instagram.com/',
    open: [],
    editor: '[data-post="102"] textarea',
    publish: { press: '[data-post="102"] [type=submit]' },
    shortcut: { keys: 'Enter' },
    editorKind: 'textarea',
    library: 'textarea',
    language: 'en',
  },
];
