import type { Surface } from '../../surface';

const SCREEN = '[data-sdui-screen]';

/** Every composer of the page that stands in for LinkedIn. */
export const SURFACES: readonly Surface[] = [
  ...(['a', 'b', 'c'] as const).map((box): Surface => {
    const inside = box === 'b' ? '#interop-outlet >>> ' : '';
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
        press: box === 'c' ? `${SCREEN} .pg-primary` : `${inside}.share-actions__primary-action`,
      },
      schedule:
        box === 'c'
          ? [`${SCREEN} .li-foot .pg-icon`, `${SCREEN} .pg-primary`]
          : [
              `${inside}.share-actions__scheduled-post-btn`,
              `${inside}.share-actions__primary-action`,
            ],
      draft:
        box === 'c'
          ? [`${SCREEN} > .pg-icon`, '.li-save']
          : [`${inside}.artdeco-modal__dismiss`, `${inside}.li-save`],
      discard:
        box === 'c'
          ? [`${SCREEN} > .pg-icon`, '.li-discard']
          : [`${inside}.artdeco-modal__dismiss`, `${inside}.li-discard`],
      editorKind: 'rich',
      library: box === 'c' ? 'tiptap' : 'quill',
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
    library: 'tiptap',
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
    library: 'quill',
    language: 'fr',
  },
  {
    name: 'LinkedIn company share box',
    network: 'linkedin',
    reply: false,
    url: 'https://www.linkedin.com/company/42/admin/?box=company',
    open: ['.share-box-feed-entry__trigger'],
    editor: `${SCREEN} .ProseMirror`,
    publish: { press: `${SCREEN} .pg-primary` },
    schedule: [`${SCREEN} .li-foot .pg-icon`, `${SCREEN} .pg-primary`],
    draft: [`${SCREEN} > .pg-icon`, '.li-save'],
    discard: [`${SCREEN} > .pg-icon`, '.li-discard'],
    editorKind: 'rich',
    library: 'tiptap',
    language: 'en',
  },
  {
    name: 'LinkedIn repost in share box A',
    network: 'linkedin',
    reply: false,
    quote: true,
    url: 'https://www.linkedin.com/feed/?box=a',
    open: ['.li-repost'],
    editor: '.share-box-v2__modal .ql-editor',
    publish: { press: '.share-actions__primary-action' },
    discard: ['.artdeco-modal__dismiss', '.li-discard'],
    editorKind: 'rich',
    library: 'quill',
    language: 'en',
  },
  {
    name: 'LinkedIn repost in share box C',
    network: 'linkedin',
    reply: false,
    quote: true,
    url: 'https://www.linkedin.com/feed/?box=c',
    open: ['.li-repost'],
    editor: '[componentkey=ShareBox_textEditor]',
    publish: { press: `${SCREEN} .pg-primary` },
    discard: [`${SCREEN} > .pg-icon`, '.li-discard'],
    editorKind: 'rich',
    library: 'tiptap',
    language: 'fr',
  },
];
