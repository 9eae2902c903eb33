import { h, render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { commonCatalog } from '../../../extension/locales/common';
import { contestsCatalog } from '../../../extension/locales/contests';
import { onboardingCatalog } from '../../../extension/locales/onboarding';
import { optionsCatalog } from '../../../extension/locales/options';
import { popupCatalog } from '../../../extension/locales/popup';
import { reportCatalog } from '../../../extension/locales/report';
import type { UiLanguage } from '../../../extension/shared/i18n';
import { createWords, WordsContext } from '../../../extension/shared/ui/words';

const CATALOGS = [
  commonCatalog,
  popupCatalog,
  contestsCatalog,
  optionsCatalog,
  onboardingCatalog,
  reportCatalog,
];

/** Draws into the test's document and gives the body. */
export function draw(node: ComponentChild, language: UiLanguage = 'en'): HTMLElement {
  void act(() => {
    render(
      h(WordsContext.Provider, { value: createWords(language, CATALOGS) }, node),
      document.body,
    );
  });
  return document.body;
}

/** Forgets what was drawn. */
export function wipe(): void {
  void act(() => render(null, document.body));
}

/** The button with this name, as a screen reader would find it. */
export function button(name: string, within: ParentNode = document.body): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((candidate) =>
    (candidate.getAttribute('aria-label') ?? candidate.textContent).includes(name),
  );
  if (found === undefined) throw new Error(`No button "${name}"`);
  return found;
}

/** The first element that matches; there has to be one. */
export function find(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches "${selector}"`);
  return found;
}

/** Clicks and lets the page settle. */
export function click(target: HTMLElement): void {
  void act(() => target.click());
}

/** Sends a key and lets the page settle. */
export function press(target: EventTarget, key: string): void {
  void act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

/** Types into a field and lets the page settle. */
export function type(field: HTMLInputElement, text: string): void {
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
