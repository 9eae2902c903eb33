import type { Fate } from '../../../extension/sites/site';
import type { Network } from '../../../extension/shared/vocabulary';

/** A piece of a page with a composer, and what the adapters have to make of it. Structure after the research notes. */
export interface PageCase {
  readonly name: string;
  readonly host: string;
  readonly path?: string;
  readonly html: string;
  /** Where the focus is. */
  readonly focus: string;
  readonly site: string;
  readonly surface: string;
  readonly network?: Network;
  /** Label of the control that publishes. */
  readonly control: string | null;
  readonly reply: boolean;
  readonly fate?: Fate;
  readonly text: string;
}

const draft = (id: string, text: string) =>
  `<div class="DraftEditor-root"><div data-testid="tweetTextarea_${id}" class="public-DraftEditor-content" role="textbox" contenteditable="true"><div data-contents="true"><div data-block="true"><div><span><span data-text="true">${text}</span></span></div></div></div></div></div>`;
const toolbar = (testid: string, label: string) =>
  `<div><div data-testid="toolBar"><button type="button" aria-label="Media"><svg></svg></button><button type="button" data-testid="${testid}"><span>${label}</span></button></div></div>`;
const lexical = (text: string) =>
  `<div role="textbox" contenteditable="true" data-lexical-editor="true" spellcheck="true" id="e"><p><span data-lexical-text="true">${text}</span></p></div>`;
const tiptap = (text: string, attributes = '') =>
  `<div contenteditable="true" class="tiptap ProseMirror" ${attributes}><p>${text}</p></div>`;
const quill = (text: string) =>
  `<div class="ql-container"><div class="ql-editor" contenteditable="true"><p>${text}</p></div></div>`;

export const PAGES: readonly PageCase[] = [
  {
    name: 'X, the box at home',
    host: 'x.com',
    path: '/home',
    html: `<main><div>${draft('0', 'Hello')}${toolbar('tweetButtonInline', 'Post')}</div></main>`,
    focus: '[data-text]',
    site: 'x',
    surface: 'box',
    control: 'Post',
    reply: false,
    text: 'Hello',
  },
  {
    name: 'X, a thread in the window',
    host: 'x.com',
    path: '/compose/post',
    html: `<main><div>${draft('0', 'behind')}${toolbar('tweetButtonInline', 'Behind')}</div></main><div role="dialog"><div><div>${draft('0', 'One')}${draft('1', 'Two')}</div>${toolbar('tweetButton', 'Post all')}</div></div>`,
    focus: '[role=dialog] [data-testid=tweetTextarea_1]',
    site: 'x',
    surface: 'box',
    control: 'Post all',
    reply: false,
    text: 'One\n\nTwo',
  },
  {
    name: 'X, an answer on a post’s page',
    host: 'x.com',
    path: '/nadia/status/102',
    html: `<main><div>${draft('0', 'Oui')}${toolbar('tweetButtonInline', 'Répondre')}</div></main>`,
    focus: '[data-text]',
    site: 'x',
    surface: 'box',
    control: 'Répondre',
    reply: true,
    text: 'Oui',
  },
  {
    name: 'X, an answer in the window without a telling address',
    host: 'x.com',
    path: '/compose/post',
    html: `<div role="dialog"><article data-testid="tweet">A post</article><div>${draft('0', 'Yes')}${toolbar('tweetButton', 'Reply')}</div></div>`,
    focus: '[data-text]',
    site: 'x',
    surface: 'box',
    control: 'Reply',
    reply: true,
    text: 'Yes',
  },
  {
    name: 'X, a scheduled post',
    host: 'x.com',
    path: '/home',
    html: `<main><div><a href="/compose/post/schedule">Will send</a>${draft('0', 'Later')}${toolbar('tweetButtonInline', 'Schedule')}</div></main>`,
    focus: '[data-text]',
    site: 'x',
    surface: 'box',
    control: 'Schedule',
    reply: false,
    fate: 'scheduled',
    text: 'Later',
  },
  {
    name: 'Facebook, the window',
    host: 'www.facebook.com',
    html: `<div role="dialog" hidden><div role="button">Publier</div></div><div role="dialog">${lexical('Bonjour')}<div role="button"><svg></svg>Photo</div><div role="button"><span>Publier</span></div></div>`,
    focus: '#e span',
    site: 'facebook',
    surface: 'post',
    control: 'Publier',
    reply: false,
    text: 'Bonjour',
  },
  {
    name: 'Facebook, a scheduled post',
    host: 'www.facebook.com',
    html: `<div role="dialog">${lexical('Demain')}<div role="button"><span>Programmer</span></div></div>`,
    focus: '#e',
    site: 'facebook',
    surface: 'post',
    control: 'Programmer',
    reply: false,
    fate: 'scheduled',
    text: 'Demain',
  },
  {
    name: 'Facebook, a comment in a post’s own window',
    host: 'www.facebook.com',
    html: `<div role="dialog"><div role="article">A post</div><form>${lexical('Bravo')}</form><div role="button">Autre</div></div>`,
    focus: '#e',
    site: 'facebook',
    surface: 'comment',
    control: null,
    reply: true,
    text: 'Bravo',
  },
  {
    name: 'LinkedIn, share box A',
    host: 'www.linkedin.com',
    html: `<div class="share-box-v2__modal" role="dialog"><div class="share-creation-state__schedule-post-header" style="display: none"></div>${quill('Salut')}<button class="share-actions__primary-action"><span>Publier</span></button></div>`,
    focus: '.ql-editor p',
    site: 'linkedin',
    surface: 'share-modal',
    control: 'Publier',
    reply: false,
    text: 'Salut',
  },
  {
    name: 'LinkedIn, share box C',
    host: 'www.linkedin.com',
    html: `<dialog open data-testid="dialog"><div data-sdui-screen="x.sharing.ShareCompose"><button aria-label="Close"><svg></svg></button>${tiptap('Hi', 'componentkey="ShareBox_textEditor" role="textbox"')}<button><span>Post</span></button></div></dialog>`,
    focus: '.ProseMirror',
    site: 'linkedin',
    surface: 'share-dialog',
    control: 'Post',
    reply: false,
    text: 'Hi',
  },
  {
    name: 'LinkedIn, a comment of today',
    host: 'www.linkedin.com',
    html: `<div componentkey="commentBox-1">${tiptap('Merci')}<div componentkey="commentButtonSection-1"><button>Comment</button></div></div>`,
    focus: '.ProseMirror p',
    site: 'linkedin',
    surface: 'comment',
    control: 'Comment',
    reply: true,
    text: 'Merci',
  },
  {
    name: 'LinkedIn, an older comment',
    host: 'www.linkedin.com',
    html: `<form class="comments-comment-box__form">${quill('Merci')}<button class="comments-comment-box__submit-button">Post</button></form>`,
    focus: '.ql-editor',
    site: 'linkedin',
    surface: 'old-comment',
    control: 'Post',
    reply: true,
    text: 'Merci',
  },
  {
    name: 'Bluesky, an answer in a language Tact does not know',
    host: 'bsky.app',
    html: `<div data-testid="composePostView"><div><button>x</button><button data-testid="composerPublishBtn">返信</button></div><div><b>Nadia</b><p>A post</p></div><div>${tiptap('Yes')}</div></div>`,
    focus: '.ProseMirror',
    site: 'bluesky',
    surface: 'post',
    control: '返信',
    reply: true,
    text: 'Yes',
  },
  {
    name: 'Bluesky, a post with an error above it',
    host: 'bsky.app',
    html: `<div data-testid="composePostView"><div><button data-testid="composerPublishBtn">Post</button></div><div role="alert">Oops</div><div>${tiptap('Hi')}</div></div>`,
    focus: '.ProseMirror',
    site: 'bluesky',
    surface: 'post',
    control: 'Post',
    reply: false,
    text: 'Hi',
  },
  {
    name: 'Mastodon on an unknown host, a private mention',
    host: 'social.example.org',
    html: `<form class="compose-form"><div class="reply-indicator">A</div><button type="button" class="dropdown-button"><svg class="icon icon-at"></svg></button><textarea class="autosuggest-textarea__textarea">Psst</textarea><div class="compose-form__submit"><button type="submit">Reply</button></div></form>`,
    focus: 'textarea',
    site: 'mastodon',
    surface: 'form',
    network: 'mastodon',
    control: 'Reply',
    reply: true,
    fate: 'private',
    text: 'Psst',
  },
  {
    name: 'Mastodon, an edit',
    host: 'mastodon.social',
    html: `<form class="compose-form"><div class="edit-indicator">A</div><textarea class="autosuggest-textarea__textarea">Mieux</textarea><div class="compose-form__submit"><button type="submit">Update</button></div></form>`,
    focus: 'textarea',
    site: 'mastodon',
    surface: 'form',
    control: 'Update',
    reply: false,
    fate: 'edit',
    text: 'Mieux',
  },
  {
    name: 'Phanpy, scheduled',
    host: 'phanpy.social',
    html: `<div id="compose-container"><input name="scheduledAt"><form><div class="compose-field-container"><textarea class="compose-field" name="status">Bientôt</textarea></div><select name="visibility"><option value="public" selected>Public</option></select><button type="submit">Schedule</button></form></div>`,
    focus: 'textarea',
    site: 'phanpy',
    surface: 'form',
    control: 'Schedule',
    reply: false,
    fate: 'scheduled',
    text: 'Bientôt',
  },
  {
    name: 'Elk, an answer in a thread',
    host: 'elk.zone',
    path: '/mastodon.social/@nadia/102',
    html: `<div aria-roledescription="publish-widget">${tiptap('Oui <img class="iconify-emoji" alt="☕">')}<button class="publish-button"><span>Reply</span></button></div>`,
    focus: '.ProseMirror p',
    site: 'elk',
    surface: 'widget',
    control: 'Reply',
    reply: true,
    text: 'Oui ☕',
  },
  {
    name: 'any page, a form',
    host: 'shop.test',
    html: `<form><textarea id="e">Hello</textarea><button type="button">Discard</button><button type="submit">Send</button></form>`,
    focus: '#e',
    site: 'generic',
    surface: 'field',
    network: 'other',
    control: 'Send',
    reply: false,
    text: 'Hello',
  },
  {
    name: 'any page, a free box',
    host: 'shop.test',
    html: `<section><div contenteditable="true" id="e">Hello<div>you</div></div><div><button type="button">Send</button></div></section>`,
    focus: '#e div',
    site: 'generic',
    surface: 'free',
    network: 'other',
    control: 'Send',
    reply: false,
    text: 'Hello\nyou',
  },
];
