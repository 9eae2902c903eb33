import type { Surface } from '../../surface';

const TITLE = '#storyboard-selector-title';
const PUBLISH = '[data-test-id=storyboard-creation-nav-done] button';
const WAYS_OUT = {
  publish: { press: PUBLISH },
  schedule: ['.pn-later input', PUBLISH],
  draft: ['.pn-new'],
  discard: ['.pn-more', '.pn-delete'],
  keepsText: true,
  reloads: true,
} satisfies Partial<Surface>;

/** Every composer of the page that stands in for Pinterest. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Pinterest Pin',
    network: 'pinterest',
    reply: false,
    url: 'https://www.pinterest.com/pin-creation-tool/',
    open: ['[data-test-id=storyboard-description-field-container] [role=button]'],
    editor: '[data-test-id=storyboard-description-field-container] .public-DraftEditor-content',
    title: TITLE,
    ...WAYS_OUT,
    editorKind: 'rich',
    library: 'draft-js',
    language: 'en',
  },
  {
    name: 'Pinterest title alone',
    network: 'pinterest',
    reply: false,
    url: 'https://fr.pinterest.com/pin-creation-tool/',
    open: [],
    editor: TITLE,
    oneLine: true,
    ...WAYS_OUT,
    editorKind: 'textarea',
    library: 'react-textarea',
    language: 'fr',
  },
  {
    name: 'Pinterest comment',
    network: 'pinterest',
    reply: true,
    url: 'https://fr.pinterest.com/pin/102/',
    open: [],
    editor: '#dweb-comment-editor-container .public-DraftEditor-content',
    publish: { press: '[data-test-id=activity-item-create-submit] button' },
    shortcut: { keys: 'Enter' },
    editorKind: 'rich',
    library: 'draft-js',
    language: 'fr',
  },
];
