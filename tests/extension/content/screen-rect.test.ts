// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  closestAcross,
  frameAround,
  holdsAcross,
  parentAcross,
} from '../../../extension/content/badge/composed-tree';
import { onScreen, pointInside, screenRect } from '../../../extension/content/badge/screen-rect';
import { likelyWordsOf, wordsOf } from '../../../extension/content/badge/word-rects';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** A document in a frame of this page, as far as the badge looks at it. */
function framed(rect: DOMRect, offsetWidth: number, border: number): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frame.getBoundingClientRect = () => rect;
  Object.defineProperties(frame, {
    offsetWidth: { value: offsetWidth },
    clientLeft: { value: border },
    clientTop: { value: border },
  });
  const inside = document.implementation.createHTMLDocument();
  Object.defineProperty(inside, 'defaultView', { value: { frameElement: frame } });
  return inside;
}

describe('a rectangle in the window', () => {
  it('is the element’s own in the badge’s document', () => {
    const element = document.body;
    const rect = new DOMRect(1, 2, 3, 4);
    element.getBoundingClientRect = () => rect;
    expect(screenRect(element)).toBe(rect);
  });

  it('is moved by the place, the border and the scale of a frame', () => {
    const inside = framed(new DOMRect(100, 50, 300, 200), 600, 2);
    inside.body.getBoundingClientRect = () => new DOMRect(10, 20, 40, 60);
    const { x, y, width, height } = screenRect(inside.body);
    expect([x, y, width, height]).toEqual([106, 61, 20, 30]);
    expect(pointInside(inside, 106, 61)).toEqual({ x: 10, y: 20 });
    expect(onScreen(new DOMRect(0, 0, 2, 2), inside).x).toBe(101);
  });
});

describe('the tree across borders', () => {
  it('goes out of shadow roots and frames', () => {
    const inside = framed(new DOMRect(0, 0, 10, 10), 10, 0);
    inside.body.innerHTML = '<section><p></p></section>';
    const section = inside.querySelector('section') as HTMLElement;
    const root = section.attachShadow({ mode: 'open' });
    root.innerHTML = '<b></b>';
    const deep = root.querySelector('b') as HTMLElement;
    const frame = document.querySelector('iframe') as HTMLElement;
    expect(parentAcross(deep)).toBe(section);
    expect(frameAround(inside)).toBe(frame);
    expect(closestAcross(deep, 'iframe')).toBe(frame);
    expect(holdsAcross(document.body, deep)).toBe(true);
    expect(holdsAcross(section, frame)).toBe(false);
    expect(frameAround(document)).toBeNull();
  });
});

describe('the words of a text field', () => {
  it('may be anywhere in it; likely they fill its first lines', () => {
    document.body.innerHTML = '<textarea style="font-size: 10px; line-height: 20px"></textarea>';
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.getBoundingClientRect = () => new DOMRect(0, 0, 310, 200);
    field.value = `${'a'.repeat(90)}\nsecond`;
    expect(wordsOf(field)[0]?.height).toBe(200);
    // 90 letters of at most 6.2 pixels are two lines of 310; one more for the second paragraph, and half of one.
    expect(likelyWordsOf(field)[0]?.height).toBe(70);
  });
});
