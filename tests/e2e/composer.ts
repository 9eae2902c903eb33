import type { BoundingBox, ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
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
    private readonly address: string,
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
    const returnKey = isFirefox ? WEBDRIVER_RETURN : 'Enter';
    const composer = new Composer(page, surface, errors, returnKey, url.href);
    await composer.ready();
    await composer.reopen();
    return composer;
  }

  /** A composer of a page that is open already; its editor then has the caret. */
  static async on(page: Page, surface: Surface): Promise<Composer> {
    const isFirefox = /firefox/i.test(await page.browser().version());
    const returnKey = isFirefox ? WEBDRIVER_RETURN : 'Enter';
    const composer = new Composer(page, surface, [], returnKey, page.url());
    await (await composer.editor()).click();
    return composer;
  }

  /** Gets to the editor once more, as after a post that closed it; what needs a title gets one. */
  async reopen(): Promise<void> {
    for (const step of this.surface.open) {
      await this.press(step);
      await this.ready();
    }
    if (this.surface.title) {
      await this.press(this.surface.title);
      await this.page.keyboard.type(TITLE);
    }
    await (await this.editor()).click();
  }

  /** Gets to an editor for another text: where the page is now, or on the page opened anew. */
  async renew(): Promise<void> {
    if (this.surface.reloads) {
      await this.page.goto(this.address, { timeout: PATIENCE });
      await this.ready();
      await this.setFailing(false);
    }
    await this.reopen();
  }

  /** Whether the editor can be seen without another press. */
  async isOpen(): Promise<boolean> {
    return (await this.look(this.surface.editor)) !== null;
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
    await this.chord('KeyA');
    await this.page.keyboard.press('Backspace');
  }

  /** A key with Control, and with another one if wanted. */
  async chord(key: KeyInput, also?: 'Shift'): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.down('Control');
    if (also) await keyboard.down(also);
    await keyboard.press(key);
    if (also) await keyboard.up(also);
    await keyboard.up('Control');
  }

  /** Puts text in at the caret without any key, as dictation and corrections do. */
  async dictate(text: string): Promise<void> {
    // Draft.js itself breaks when a script writes into an empty box, with or without Tact; it knows typing.
    if (this.surface.library === 'draft-js') return this.type(text);
    const editor = await this.editor();
    await editor.evaluate((node, words) => {
      // The one way for a script to write as input methods do, with all the events the editor listens for.
      node.ownerDocument.execCommand('insertText', false, words);
    }, text);
  }

  /** Cuts everything out and puts it back from the clipboard. */
  async cutAndPaste(): Promise<void> {
    await this.chord('KeyA');
    await this.chord('KeyX');
    await this.chord('KeyV');
  }

  /** The texts that a post with this body has. */
  withTitle(body: string): readonly string[] {
    return [this.surface.title ? `${TITLE}\n${body}` : body];
  }

  async press(selector: string): Promise<void> {
    const element = await this.find(selector);
    await element.click();
  }

  async pressAll(selectors: readonly string[]): Promise<void> {
    for (const selector of selectors) await this.press(selector);
  }

  async send(gesture: Gesture = this.surface.publish): Promise<void> {
    if ('press' in gesture) {
      await this.comeToPublish(gesture.press);
      return this.press(gesture.press);
    }
    if (gesture.keys === 'Enter') return this.page.keyboard.press(this.returnKey);
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(this.returnKey);
    await this.page.keyboard.up('Control');
  }

  /** Publishes with a finger on the control. */
  async tapPublish(): Promise<void> {
    const { publish } = this.surface;
    if (!('press' in publish)) throw new Error(`${this.surface.name} has no control to tap`);
    await this.comeToPublish(publish.press);
    await (await this.find(publish.press)).tap();
  }

  /** Where the control that publishes stands in the window; null where there is none. */
  async controlBox(): Promise<BoundingBox | null> {
    const { publish, before } = this.surface;
    if (!('press' in publish) || before) return null;
    return (await this.look(publish.press))?.boundingBox() ?? null;
  }

  /** What the page says happened, once it has happened `count` times. */
  async events(count = 1): Promise<readonly PageEvent[]> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const found = await this.eventsSoFar();
      if (found.length >= count) return found;
      if (Date.now() > deadline) throw new Error(`${found.length} of ${count} events happened`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  /** What happened until now. A page that is just leaving knows nothing for a moment. */
  async eventsSoFar(): Promise<readonly PageEvent[]> {
    try {
      return await this.page.evaluate(() => window.playground?.events ?? []);
    } catch {
      return [];
    }
  }

  /** Lets the network answer with errors, or again as usual. */
  async setFailing(failing: boolean): Promise<void> {
    for (const frame of await this.frames()) {
      await frame.evaluate((now: boolean) => {
        if (window.playground) window.playground.failing = now;
      }, failing);
    }
  }

  private async ready(): Promise<void> {
    await this.page.waitForFunction(() => window.playground?.ready, { timeout: PATIENCE });
  }

  private async find(selector: string): Promise<ElementHandle> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const element = await this.look(selector);
      if (element) return element;
      if (Date.now() > deadline) throw new Error(`nothing that can be seen matches ${selector}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }

  /** Takes the steps before the control that publishes, unless it is there from an attempt that failed. */
  private async comeToPublish(control: string): Promise<void> {
    const { before } = this.surface;
    if (before && !(await this.look(control))) await this.pressAll(before);
  }

  /** The first element that matches and can be seen, in the page or in the surface's frame. */
  private async look(selector: string): Promise<ElementHandle | null> {
    for (const frame of await this.frames()) {
      try {
        for (const element of await frame.$$(selector))
          if (await element.isVisible()) return element;
      } catch {
        // The frame was replaced while it was looked at.
      }
    }
    return null;
  }

  private async frames(): Promise<readonly Frame[]> {
    const { frame } = this.surface;
    const main = this.page.mainFrame();
    if (frame === undefined) return [main];
    const element = await this.page.$(`iframe[name="${frame}"]`).catch(() => null);
    const inside = (await element?.contentFrame()) ?? null;
    return inside ? [inside, main] : [main];
  }
}

/** Title of posts that need one. */
const TITLE = 'Le pain du samedi';
