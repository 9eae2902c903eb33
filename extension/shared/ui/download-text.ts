/** Types of the files that Tact makes. */
export type FileType = 'application/json' | 'text/html' | 'text/csv';

/** Hands the person a text file. Nothing leaves the browser: the file is made here. */
export function downloadText(name: string, type: FileType, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken its own reference by then.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
