import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { inRepository } from '../repository';

/** Runs axe-core in the page; one line for each rule that is broken. */
export async function audit(page: Page): Promise<readonly string[]> {
  const source = await readFile(inRepository('node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(`${source}; undefined`);
  return page.evaluate(async () => {
    interface Axe {
      run(
        context: Document,
        options: object,
      ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    // Half-way from one theme to the other a button's colours contrast with nothing.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(document, {});
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 160) ?? ''}`,
    );
  });
}
