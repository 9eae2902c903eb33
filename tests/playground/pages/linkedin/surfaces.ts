import type { Surface } from '../../surface';

/** Every composer of the page that stands in for LinkedIn. */
export const SURFACES: readonly Surface[] = [
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
];
