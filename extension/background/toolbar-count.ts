import { browser } from 'wxt/browser';
import type { SettingsStore } from './settings-store';
import type { Summaries } from './summaries';

/** Ink on paper, like the popup; readable in light and dark toolbars. */
const BACKGROUND = '#2f5d50';
const HIGHEST_SHOWN = 99;

/** The number on the toolbar button: value posts that make room for the next promotional one. */
export class ToolbarCount {
  constructor(
    private readonly settings: SettingsStore,
    private readonly summaries: Summaries,
  ) {}

  /** Draws it anew; without a number where it is switched off or unknown. */
  async refresh(): Promise<void> {
    await browser.action.setBadgeBackgroundColor({ color: BACKGROUND });
    await browser.action.setBadgeText({ text: await this.text() });
  }

  private async text(): Promise<string> {
    if (!(await this.settings.read()).toolbarCount) return '';
    try {
      const { window } = await this.summaries.read(0);
      if (window.state === 'none' || window.valuePostsToRoom === 0) return '';
      return String(Math.min(window.valuePostsToRoom, HIGHEST_SHOWN));
    } catch {
      return '';
    }
  }
}
