import { readUpTo } from './readUpTo';

/** Sitemaps come as `.gz` files that no header announces. */
const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Bytes as they are, or unpacked where they are gzip; undefined where they would grow beyond `most`, or are broken. */
export async function unpack(bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  if (!isGzip(bytes)) return bytes;
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return await readUpTo(stream, most);
  } catch {
    return undefined;
  }
}
