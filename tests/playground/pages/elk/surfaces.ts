import type { Surface } from '../../surface';

/** Every composer of the page that stands in for Elk. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Elk post',
    network: 'mastodon',
    reply: false,
    url: 'https://elk.zone/home',
    open: [],
    editor: '.content-editor',
    publish: { press: '.publish-button' },
    shortcut: { keys: 'Control+Enter' },
    editorKind: 'rich',
    library: 'tiptap',
    language: 'fr',
  },
  {
    name: 'Elk reply',
    network: 'mastodon',
    reply: true,
    url: 'https://elk.zone/mastodon.social/@nadiaroy/102',
    open: [],
    editor: '.content-editor',
    publish: { press: '.publish-button' },
    editorKind: 'rich',
    library: 'tiptap',
    language: 'en',
  },
  {
    name: 'Elk quote',
    network: 'mastodon',
    reply: false,
    quote: true,
    url: 'https://elk.zone/compose?quote=102',
    open: [],
    editor: '.content-editor',
    publish: { press: '.publish-button' },
    shortcut: { keys: 'Control+Enter' },
    editorKind: 'rich',
    library: 'tiptap',
    language: 'fr',
  },
];
