import type { Surface } from '../../surface';

/** The composer of the page that stands in for Google Business Profile; it stands in a frame. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Google Business update',
    network: 'google-business',
    reply: false,
    url: 'https://www.google.com/search?q=corner+loaf',
    open: ['.gb-add'],
    frame: 'gb-updates',
    editor: 'textarea',
    publish: { press: '.gb-post' },
    discard: ['.gb-cancel'],
    reloads: true,
    editorKind: 'textarea',
    library: 'textarea',
    language: 'fr',
  },
];
