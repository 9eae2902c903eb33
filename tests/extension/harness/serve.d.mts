/** Where the bundle and the pictures go. */
export const OUT: string;

/** Builds the harness page, then serves it on loopback. */
export function serveHarness(): Promise<{ readonly address: string; close(): void }>;
