import type { Surface } from '../../surface';

/** Every composer of the page that stands in for Phanpy. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Phanpy post',
    network: 'mastodon',
    reply: false,
    url: 'https://phanpy.social/',
    open: ['#compose-button'],
    editor: 'textarea.compose-field',
    publish: { press: '#compose-form .pg-primary' },
    shortcut: { keys: 'Control+Enter' },
    schedule: ['.schedule-button', '#compose-form .pg-primary'],
    draft: ['.close-button'],
    editorKind: 'textarea',
    library: 'textarea',
    language: 'en',
  },
  {
    name: 'Phanpy reply',
    network: 'mastodon',
    reply: true,
    url: 'https://phanpy.social/',
    open: ['.reply-button'],
    editor: 'textarea.compose-field',
    publish: { keys: 'Control+Enter' },
    draft: ['.close-button'],
    editorKind: 'textarea',
    library: 'textarea',
    language: 'fr',
  },
];
