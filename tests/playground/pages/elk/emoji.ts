import { Node, nodeInputRule } from '@tiptap/core';

const EMOJI = /\p{Extended_Pictographic}\u{FE0F}?(?:\u{200D}\p{Extended_Pictographic}\u{FE0F}?)*$/u;

/** Elk shows emoji as pictures: the text of the DOM loses them, only `alt` keeps them. */
export const Emoji = Node.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  selectable: false,
  addAttributes: () => ({ alt: { default: '' } }),
  parseHTML: () => [{ tag: 'img.iconify-emoji' }],
  renderHTML: ({ node }) => [
    'img',
    { class: 'iconify-emoji', alt: String(node.attrs.alt), src: picture(String(node.attrs.alt)) },
  ],
  renderText: ({ node }) => String(node.attrs.alt),
  addInputRules() {
    return [
      nodeInputRule({
        find: EMOJI,
        type: this.type,
        getAttributes: (match) => ({ alt: match[0] }),
      }),
    ];
  },
});

function picture(emoji: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="1" y="16" font-size="16">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
