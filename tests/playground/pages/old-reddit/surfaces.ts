import type { Surface } from '../../surface';

const SUBMIT = { press: '#newlink button[name=submit]' } as const;

/** Every composer of the page that stands in for older Reddit. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'Old Reddit post',
    network: 'reddit',
    reply: false,
    url: 'https://old.reddit.com/r/bakers/submit?selftext=true',
    open: [],
    editor: '#newlink .usertext-edit textarea',
    title: '#newlink [name=title]',
    publish: SUBMIT,
    editorKind: 'textarea',
    library: 'textarea',
    language: 'en',
  },
  {
    name: 'Old Reddit link',
    network: 'reddit',
    reply: false,
    url: 'https://old.reddit.com/r/bakers/submit?url=https%3A%2F%2Fexample.com%2F',
    open: [],
    editor: '#newlink [name=title]',
    oneLine: true,
    publish: SUBMIT,
    editorKind: 'textarea',
    library: 'textarea',
    language: 'fr',
  },
  {
    name: 'Old Reddit comment',
    network: 'reddit',
    reply: true,
    url: 'https://old.reddit.com/r/bakers/comments/101/post/',
    open: [],
    editor: '.commentarea > form textarea',
    publish: { press: '.commentarea > form button.save' },
    editorKind: 'textarea',
    library: 'textarea',
    language: 'fr',
  },
  {
    name: 'Old Reddit reply',
    network: 'reddit',
    reply: true,
    url: 'https://old.reddit.com/r/bakers/comments/101/post/',
    open: ['.comment a.reply'],
    editor: '.child textarea',
    publish: { press: '.child button.save' },
    discard: ['.child button.cancel'],
    editorKind: 'textarea',
    library: 'textarea',
    language: 'en',
  },
];
