import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { PageEvent } from '../playground/pages/shared/backend';
import type { Gesture, Surface } from './surfaces';

/** Longest wait for anything on a page; the machine may be slow. Milliseconds. */
export const PATIENCE = 20_000;

/** The return key of WebDriver. Puppeteer's "Enter" is the number pad's there, which Bluesky tells apart. */
const WEBDRIVER_RETURN = '\uE006' as KeyInput;

/** A composer on a page, used as a person uses it: pointer and keys. */
export class Composer {
  private constructor(
    readonly page: Page,
    readonly surface: Surface,
    readonly errors: readonly string[],
    private readonly returnKey: KeyInput,
  ) {}

  /** Opens the page and gets to the editor, which then has the caret. */
  static async open(
    page: Page,
    surface: Surface,
    switches: Readonly<Record<string, string>> = {},
  ): Promise<Composer> {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const url = new URL(surface.url);
    for (const [name, value] of Object.entries({
      lang: surface.language,
      seed: '1',
      ...switches,
    })) {
      url.searchParams.set(name, value);
    }
    await page.goto(url.href, { timeout: PATIENCE });
    const isFirefox = /firefox/i.test(await page.browser().version());
    const composer = new Composer(page, surface, errors, isFirefox ? WEBDRIVER_RETURN : 'Enter');
    await composer.ready();
    for (const step of surface.open) {
      await composer.press(step);
      await composer.ready();
    }
    const editor = await composer.editor();
    await editor.click();
    return composer;
  }

  /** The editor as it is now; pages replace it. */
  editor(): Promise<ElementHandle> {
    return this.find(this.surface.editor);
  }

  /** Types key by key, as fast as the page takes it or with a pause between keys. */
  async type(text: string, delay = 0): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.newLine();
      await this.page.keyboard.type(line, { delay });
    }
  }

  /** A new line that does not send. */
  async newLine(): Promise<void> {
    await this.page.keyboard.down('Shift');
    await this.page.keyboard.press(this.returnKey);
    await this.page.keyboard.up('Shift');
  }

  /** Removes everything with the keyboard. */
  async empty(): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyA');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.press('Backspace');
  }

  async press(selector: string): Promise<void> {
    const element = await this.find(selector);
    await element.click();
  }

  async pressAll(selectors: readonly string[]): Promise<void> {
    for (const selector of selectors) await this.press(selector);
  }

  async send(gesture: Gesture = this.surface.publish): Promise<void> {
    if ('press' in gesture) return this.press(gesture.press);
    if (gesture.keys === 'Enter') return this.page.keyboard.press(this.returnKey);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(this.returnKey);
    await this.page.keyboard.up('Control');
  }

  /** What the page says happened, once it has happened `count` times. */
  async events(count = 1): Promise<readonly PageEvent[]> {
    await this.page.waitForFunction(
      (least: number) => window.playground.events.length >= least,
      { timeout: PATIENCE },
      count,
    );
    return this.page.evaluate(() => window.playground.events);
  }

  private async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.playground?.ready, { timeout: PATIENCE });
  }

  private async find(selector: string): Promise<ElementHandle> {
    const element = await this.page.waitForSelector(selector, {
      timeout: PATIENCE,
      visible: true,
    });
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  }
}
