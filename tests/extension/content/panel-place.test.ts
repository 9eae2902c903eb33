// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placePanel } from '../../../extension/content/badge/panel-place';

const SIZE = { width: 336, height: 500 };
const rect = (x: number, y: number, width: number, height: number) =>
  new DOMRect(x, y, width, height);

function place(tag: DOMRect, text: DOMRect, outer: DOMRect, window = { width: 1400, height: 900 }) {
  return placePanel(SIZE, { tag, words: [text], editor: text, outer, control: null, window });
}

describe('the panel stands', () => {
  it('below its tag, ends aligned, where there is room', () => {
    expect(place(rect(600, 200, 200, 28), rect(350, 60, 560, 90), rect(340, 50, 600, 180))).toEqual(
      {
        x: 464,
        y: 236,
        height: 500,
      },
    );
  });

  it('above it at the foot of the window', () => {
    const spot = place(rect(600, 860, 200, 28), rect(350, 600, 100, 90), rect(340, 590, 600, 300));
    expect(spot).toMatchObject({ y: 352, height: 500 });
  });

  it('lower and scrolling before it leaves its tag', () => {
    const spot = place(rect(500, 480, 200, 28), rect(210, 100, 560, 300), rect(200, 90, 600, 380), {
      width: 1000,
      height: 900,
    });
    expect(spot).toMatchObject({ y: 516, height: 374 });
  });

  it('beside the composer rather than over the text', () => {
    const spot = place(rect(500, 90, 200, 28), rect(320, 130, 520, 400), rect(300, 70, 560, 500));
    expect(spot.x).toBe(868);
  });

  it('in the window, however small that is', () => {
    const spot = place(rect(10, 300, 200, 28), rect(10, 100, 300, 180), rect(0, 90, 320, 250), {
      width: 360,
      height: 520,
    });
    expect(spot.x).toBeGreaterThanOrEqual(10);
    expect(spot.x + SIZE.width).toBeLessThanOrEqual(350);
    expect(spot.y).toBeGreaterThanOrEqual(10);
  });
});
