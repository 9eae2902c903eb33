import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';

/** A real zip file of these texts by path. */
export async function zipFile(
  name: string,
  contents: Readonly<Record<string, string>>,
  password?: string,
): Promise<File> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const [path, text] of Object.entries(contents)) {
    await writer.add(path, new TextReader(text), password === undefined ? {} : { password });
  }
  return new File([await writer.close()], name);
}

/** The whole text of a stream. */
export async function textOfStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}
