/** Hands the person a text file. Nothing leaves the browser: the file is made here. */
export function downloadText(name: string, type: 'application/json', text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken its own reference by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
