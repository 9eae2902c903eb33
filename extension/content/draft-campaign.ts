/**
 * The campaign that a draft is for, as its author chose it in the badge; null: none. The boxes of a thread share one. It
 * holds until the draft is published or given up.
 */
export class DraftCampaign {
  private chosen: string | null = null;

  get name(): string | null {
    return this.chosen;
  }

  /** Chooses a campaign; the one that is chosen already is taken off. */
  toggle(name: string): void {
    this.chosen = this.chosen === name ? null : name;
  }

  /** A draft that was not published after all has its campaign again, unless another one was chosen since. */
  restore(name: string | null): void {
    this.chosen ??= name;
  }

  clear(): void {
    this.chosen = null;
  }
}
