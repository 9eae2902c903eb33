import type { Surface } from '../../surface';

/** Every composer of the page that stands in for a Mastodon instance. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Mastodon post',
    network: 'mastodon',
    reply: false,
    url: 'https://mastodon.social/home',
    open: [],
    editor: '.autosuggest-textarea__textarea',
    publish: { press: '.compose-form__submit button' },
    shortcut: { keys: 'Control+Enter' },
    makePrivate: ['.dropdown-button'],
    editorKind: 'textarea',
    library: 'react-textarea',
    strict: true,
    language: 'fr',
  },
  {
    name: 'Mastodon reply',
    network: 'mastodon',
    reply: true,
    url: 'https://mastodon.social/home',
    open: ['.status__action-bar-button'],
    editor: '.autosuggest-textarea__textarea',
    publish: { press: '.compose-form__submit button' },
    editorKind: 'textarea',
    library: 'react-textarea',
    language: 'en',
  },
];
