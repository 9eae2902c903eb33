/** Names of files in an archive that may hold posts; pictures and films are not even opened. */
const READABLE = /\.(js|json|jsonl|ndjson|csv|tsv|txt|car|html?)$/i;

/** Whether a file of an archive is worth a look, by its path. */
export function isReadablePath(path: string): boolean {
  return READABLE.test(path);
}
