import type { Network } from '../../extension/shared/vocabulary';

/** How a person sends: a press on a control, or keys in the editor. */
export type Gesture = { readonly press: string } | { readonly keys: 'Enter' | 'Control+Enter' };

/** One place where a person writes, and every way out of it. Selectors may cross shadow roots with `>>>`. */
export interface Surface {
  /** Unique, for the list of cases. */
  readonly name: string;
  readonly network: Network;
  readonly reply: boolean;
  readonly url: string;
  /** Pressed one after another to get at the editor. */
  readonly open: readonly string[];
  readonly editor: string;
  readonly publish: Gesture;
  /** A second way to send, where the network has one. */
  readonly shortcut?: Gesture;
  /** Pressed after typing; the last press sends the text on its way to another day. */
  readonly schedule?: readonly string[];
  /** Pressed after typing; the text is kept as a draft. */
  readonly draft?: readonly string[];
  /** Pressed after typing; the text is thrown away. */
  readonly discard?: readonly string[];
  /** Pressed before typing; makes the text a private message. */
  readonly makePrivate?: readonly string[];
  /** The editor's kind, where a case depends on it. */
  readonly editorKind: 'textarea' | 'rich';
  /** Works without page scripts that Trusted Types forbid: can be shown under the strict policy. */
  readonly strict?: boolean;
  /** Language of the page, so that both are covered. */
  readonly language: 'en' | 'fr';
}

const X_MODAL = '[role=dialog][aria-labelledby=modal-header]';

/** Every composer of the playground that Tact serves by itself. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'X home',
    network: 'x',
    reply: false,
    url: 'https://x.com/home',
    open: [],
    editor: '[data-testid=tweetTextarea_0]',
    publish: { press: '[data-testid=tweetButtonInline]' },
    shortcut: { keys: 'Control+Enter' },
    schedule: [
      '[data-testid=scheduleOption]',
      '[data-testid=scheduledConfirmationPrimaryAction]',
      '[data-testid=tweetButtonInline]',
    ],
    editorKind: 'rich',
    strict: true,
    language: 'en',
  },
  {
    name: 'X modal',
    network: 'x',
    reply: false,
    url: 'https://x.com/home',
    open: ['[data-testid=SideNav_NewTweet_Button]'],
    editor: `${X_MODAL} [data-testid=tweetTextarea_0]`,
    publish: { press: `${X_MODAL} [data-testid=tweetButton]` },
    shortcut: { keys: 'Control+Enter' },
    schedule: [
      `${X_MODAL} [data-testid=scheduleOption]`,
      '[data-testid=scheduledConfirmationPrimaryAction]',
      `${X_MODAL} [data-testid=tweetButton]`,
    ],
    draft: ['[data-testid=app-bar-close]', '[data-testid=confirmationSheetConfirm]'],
    discard: ['[data-testid=app-bar-close]', '[data-testid=confirmationSheetCancel]'],
    editorKind: 'rich',
    language: 'fr',
  },
  {
    name: 'X reply',
    network: 'x',
    reply: true,
    url: 'https://x.com/nadiaroy/status/102',
    open: [],
    editor: '[data-testid=tweetTextarea_0]',
    publish: { press: '[data-testid=tweetButtonInline]' },
    editorKind: 'rich',
    language: 'fr',
  },
  {
    name: 'X modal reply',
    network: 'x',
    reply: true,
    url: 'https://x.com/home',
    open: ['[data-testid=tweet] [data-testid=reply]'],
    editor: `${X_MODAL} [data-testid=tweetTextarea_0]`,
    publish: { press: `${X_MODAL} [data-testid=tweetButton]` },
    discard: ['[data-testid=app-bar-close]', '[data-testid=confirmationSheetCancel]'],
    editorKind: 'rich',
    language: 'en',
  },
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
    language: 'en',
  },
  ...(['a', 'b', 'c'] as const).map((box): Surface => {
    const inside = box === 'b' ? '#interop-outlet >>> ' : '';
    const screen = '[data-sdui-screen]';
    return {
      name: `LinkedIn share box ${box.toUpperCase()}`,
      network: 'linkedin',
      reply: false,
      url: `https://www.linkedin.com/feed/?box=${box}`,
      open: ['.share-box-feed-entry__trigger'],
      editor:
        box === 'c'
          ? '[componentkey=ShareBox_textEditor]'
          : `${inside}.share-box-v2__modal .ql-editor`,
      publish: {
        press: box === 'c' ? `${screen} .pg-primary` : `${inside}.share-actions__primary-action`,
      },
      schedule:
        box === 'c'
          ? [`${screen} .li-foot .pg-icon`, `${screen} .pg-primary`]
          : [
              `${inside}.share-actions__scheduled-post-btn`,
              `${inside}.share-actions__primary-action`,
            ],
      draft:
        box === 'c'
          ? [`${screen} > .pg-icon`, '.li-save']
          : [`${inside}.artdeco-modal__dismiss`, `${inside}.li-save`],
      discard:
        box === 'c'
          ? [`${screen} > .pg-icon`, '.li-discard']
          : [`${inside}.artdeco-modal__dismiss`, `${inside}.li-discard`],
      editorKind: 'rich',
      language: box === 'b' ? 'en' : 'fr',
    };
  }),
  {
    name: 'LinkedIn comment',
    network: 'linkedin',
    reply: true,
    url: 'https://www.linkedin.com/feed/',
    open: [],
    editor: '[componentkey^=commentBox-] .ProseMirror',
    publish: { press: '[componentkey^=commentButtonSection]' },
    editorKind: 'rich',
    language: 'en',
  },
  {
    name: 'LinkedIn older comment',
    network: 'linkedin',
    reply: true,
    url: 'https://www.linkedin.com/feed/',
    open: [],
    editor: '.comments-comment-box__form .ql-editor',
    publish: { press: '.comments-comment-box__submit-button' },
    editorKind: 'rich',
    language: 'fr',
  },
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
    language: 'fr',
  },
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
    language: 'en',
  },
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
    language: 'fr',
  },
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
    language: 'en',
  },
];

/** The surface of that name. */
export function surface(name: string): Surface {
  const found = SURFACES.find((each) => each.name === name);
  if (!found) throw new Error(`no surface called ${name}`);
  return found;
}
