import type { Page } from 'puppeteer-core';
import type { Kind, Tag } from '../../extension/shared/vocabulary';
import { PATIENCE } from './composer';

/** What Tact shows beside a composer. The test build's shadow root is open, so that this can be read. */
export interface BadgeReading {
  readonly tag: Tag;
  readonly kind: Kind | null;
  readonly text: string;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** All the badges of a page that can be seen, in its own frames, too. */
export function readBadges(page: Page): Promise<readonly BadgeReading[]> {
  return page.evaluate(() => {
    const pages = [{ inside: document, left: 0, top: 0 }];
    for (const frame of document.querySelectorAll('iframe')) {
      const { left, top } = frame.getBoundingClientRect();
      if (frame.contentDocument) pages.push({ inside: frame.contentDocument, left, top });
    }
    return pages.flatMap(({ inside, left, top }) =>
      [...inside.querySelectorAll('tact-badge')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[data-tag]') ?? [])]
          .filter((pill) => pill.checkVisibility({ visibilityProperty: true }))
          .slice(0, 1)
          .map((pill) => {
            const { x, y, width, height } = pill.getBoundingClientRect();
            return {
              tag: pill.dataset.tag as never,
              kind: (pill.dataset.kind ?? null) as never,
              text: pill.innerText,
              box: { x: x + left, y: y + top, width, height },
            };
          }),
      ),
    );
  });
}

/** How many host elements Tact has left in the page, seen or not. */
export function countHosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('tact-badge').length);
}

/** Waits until one badge shows the tag. Rejects with what was seen instead. */
export async function waitForTag(page: Page, tag: Tag): Promise<BadgeReading> {
  const deadline = Date.now() + PATIENCE / 2;
  let seen: readonly BadgeReading[] = [];
  while (Date.now() < deadline) {
    seen = await readBadges(page);
    const [badge] = seen;
    if (seen.length === 1 && badge?.tag === tag) return badge;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const shown = seen
    .map((badge) => `${badge.tag} (${badge.text.replaceAll('\n', ' ')})`)
    .join(', ');
  throw new Error(`the badge should say ${tag}; it says ${shown || 'nothing'}`);
}
