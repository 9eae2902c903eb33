/** Writes JavaScript strings as the UTF-16 they are made of. */

/** Bytes that `text` takes. */
export function utf16Size(text: string): number {
  return text.length * 2;
}

/** Copies `text` to `address` (even) of the module's memory, unit by unit, lone surrogates included. */
export function writeUtf16(memory: WebAssembly.Memory, address: number, text: string): void {
  const units = new Uint16Array(memory.buffer, address, text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
}
