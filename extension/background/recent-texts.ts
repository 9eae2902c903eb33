/** Texts remembered at most; older ones are forgotten. */
const MOST = 20;

/**
 * Texts of the posts published just now, in memory only, so that a correction can be learnt from the whole post. They
 * vanish with the background, at the latest when the browser closes; after that the excerpt has to do.
 */
export class RecentTexts {
  private readonly texts = new Map<string, string>();

  remember(id: string, text: string): void {
    this.texts.delete(id);
    this.texts.set(id, text);
    const oldest = this.texts.keys().next().value;
    if (this.texts.size > MOST && oldest !== undefined) this.texts.delete(oldest);
  }

  get(id: string): string | null {
    return this.texts.get(id) ?? null;
  }

  forget(id: string): void {
    this.texts.delete(id);
  }

  clear(): void {
    this.texts.clear();
  }
}
