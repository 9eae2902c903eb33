/** A real .tar.gz of these texts by path, made as POSIX describes it; long paths in GNU's way. */
export async function tarFile(
  name: string,
  contents: Readonly<Record<string, string>>,
): Promise<File> {
  const parts = Object.entries(contents).flatMap(([path, text]) => {
    const member = [header(path.slice(-100), text, '0'), filled(text)];
    return path.length <= 100
      ? member
      : [header('././@LongLink', path, 'L'), filled(path), ...member];
  });
  const tar = new Blob([...parts, new Uint8Array(1024)] as BlobPart[]);
  const packed = tar.stream().pipeThrough(new CompressionStream('gzip'));
  return new File([await new Response(packed).arrayBuffer()], name);
}

function header(path: string, text: string, type: string): Uint8Array {
  const block = new Uint8Array(512);
  const put = (at: number, value: string) => block.set(new TextEncoder().encode(value), at);
  put(0, path);
  put(100, '0000644\0');
  put(124, `${new TextEncoder().encode(text).length.toString(8).padStart(11, '0')}\0`);
  put(148, '        ');
  put(156, type);
  put(257, 'ustar\u000000');
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return block;
}

function filled(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const block = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
  block.set(bytes);
  return block;
}
