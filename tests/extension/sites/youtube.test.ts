// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { composerAt } from '../../../extension/sites/composer';
import { sitesFor } from '../../../extension/sites/registry';

function at(selector: string, host = 'www.youtube.com') {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return composerAt(sitesFor(host), element);
}

const box = (label: string, text = 'Thank you') =>
  `<ytd-commentbox id="commentbox"><div id="creation-box"><yt-formatted-string id="contenteditable-textarea"><div id="contenteditable-root" contenteditable="true">${text}</div></yt-formatted-string></div><div id="footer"><ytd-button-renderer id="cancel-button"><button>Cancel</button></ytd-button-renderer><ytd-button-renderer id="submit-button"><yt-button-shape><button>${label}</button></yt-button-shape></ytd-button-renderer></div></ytd-commentbox>`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each([
  [
    'a comment',
    `<ytd-comment-simplebox-renderer>${box('Comment')}</ytd-comment-simplebox-renderer>`,
    { surface: 'comment', reply: true, fate: 'public', label: 'Comment' },
  ],
  [
    'an answer',
    `<ytd-comment-reply-dialog-renderer>${box('Répondre')}</ytd-comment-reply-dialog-renderer>`,
    { surface: 'comment', reply: true, fate: 'public', label: 'Répondre' },
  ],
  [
    'a comment that is changed',
    `<ytd-comment-dialog-renderer>${box('Enregistrer')}</ytd-comment-dialog-renderer>`,
    { surface: 'comment', reply: true, fate: 'edit', label: 'Enregistrer' },
  ],
  [
    'a channel’s post',
    `<ytd-backstage-post-dialog-renderer>${box('Post')}</ytd-backstage-post-dialog-renderer>`,
    { surface: 'post', reply: false, fate: 'public', label: 'Post' },
  ],
  [
    'a channel’s post for another day',
    `<ytd-backstage-post-dialog-renderer>${box('Schedule')}</ytd-backstage-post-dialog-renderer>`,
    { surface: 'post', reply: false, fate: 'scheduled', label: 'Schedule' },
  ],
])('%s', (_name, html, expected) => {
  it('is found with its control, kind and fate', () => {
    document.body.innerHTML = html;
    const composer = at('#contenteditable-root');
    expect(composer?.surface.name).toBe(expected.surface);
    expect(composer?.isReply()).toBe(expected.reply);
    expect(composer?.control()?.textContent).toBe(expected.label);
    expect(composer?.fate()).toBe(expected.fate);
    expect(composer?.read().text).toBe('Thank you');
  });
});

it('reads emoji by their names and the browser’s own lines', () => {
  document.body.innerHTML = box(
    'Comment',
    'Bread <img class="emoji" alt="🍞">&nbsp;<div>and <br></div><div><br></div><div>butter</div>',
  );
  expect(at('#contenteditable-root')?.read().text).toBe('Bread 🍞 \nand \n\nbutter');
});

describe('Studio', () => {
  const fields =
    '<ytcp-video-metadata-editor><div id="title-textarea"><div id="textbox" contenteditable="true">A loaf</div></div><div id="description-textarea"><div id="textbox" contenteditable="true">How it rises</div></div></ytcp-video-metadata-editor>';
  const upload = (done: string) =>
    `<ytcp-uploads-dialog>${fields}<ytcp-button id="next-button"><button>Next</button></ytcp-button>${done}</ytcp-uploads-dialog>`;
  const done = (label: string, hidden = '') =>
    `<ytcp-button id="done-button" ${hidden}><button>${label}</button></ytcp-button>`;

  it('reads title and description of an upload, wherever the focus is', () => {
    document.body.innerHTML = upload(done('Publish'));
    for (const field of ['#title-textarea #textbox', '#description-textarea #textbox']) {
      const composer = at(field, 'studio.youtube.com');
      expect(composer?.surface.name).toBe('video');
      expect(composer?.read().text).toBe('A loaf\nHow it rises');
      expect(composer?.control()?.textContent).toBe('Publish');
      expect(composer?.isReply()).toBe(false);
      expect(composer?.fate()).toBe('public');
    }
  });

  it.each([
    [upload(done('Save')), 'Save', 'edit'],
    [upload(done('Schedule')), 'Schedule', 'scheduled'],
    [upload(done('Save', 'style="display:none"')), null, 'public'],
    [`${fields}<ytcp-button id="save"><button>Publish</button></ytcp-button>`, 'Publish', 'edit'],
  ])('tells what the last step makes of it: %#', (html, label, fate) => {
    document.body.innerHTML = html;
    const composer = at('#description-textarea #textbox', 'studio.youtube.com');
    expect(composer?.control()?.textContent ?? null).toBe(label);
    expect(composer?.fate()).toBe(fate);
  });
});

describe('what is nobody’s business', () => {
  it.each([
    [
      'a live chat',
      '<yt-live-chat-text-input-field-renderer><div id="input" contenteditable="true"></div></yt-live-chat-text-input-field-renderer>',
    ],
    ['a search', '<form role="search"><input id="input" name="search_query"></form>'],
    ['a field outside any box', '<div id="contenteditable-root" contenteditable="true"></div>'],
    [
      'a tag field of Studio',
      '<ytcp-uploads-dialog><div id="tags-container"><input id="textbox"></div></ytcp-uploads-dialog>',
    ],
  ])('%s', (_name, html) => {
    document.body.innerHTML = html;
    expect(at('#input, #contenteditable-root, #textbox')).toBeNull();
  });
});
