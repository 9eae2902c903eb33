import type { Surface } from '../../surface';

/** Every composer of the page that stands in for Facebook. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Facebook post',
    network: 'facebook',
    reply: false,
    url: 'https://www.facebook.com/',
    open: ['.fb-trigger'],
    editor: '[role=dialog] [data-lexical-editor]',
    publish: { press: '.fb-layer .pg-primary' },
    schedule: ['.fb-tools [role=button]:nth-child(2)', '.fb-layer .pg-primary'],
    draft: ['.fb-title [role=button]', '.fb-save'],
    discard: ['.fb-title [role=button]', '.fb-discard'],
    editorKind: 'rich',
    library: 'lexical',
    language: 'fr',
  },
  {
    name: 'Facebook comment',
    network: 'facebook',
    reply: true,
    url: 'https://www.facebook.com/',
    open: [],
    editor: '[data-post="102"] [data-lexical-editor]',
    publish: { keys: 'Enter' },
    editorKind: 'rich',
    library: 'lexical',
    language: 'en',
  },
];
