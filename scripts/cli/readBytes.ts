import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fileProblem } from './fileProblem';

/** The bytes of a whole file, unpacked where they are gzip, whatever its name; a file that cannot be read is bad input. */
export function readBytes(path: string): Uint8Array {
  try {
    const bytes = readFileSync(path);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch (error) {
    throw fileProblem(path, error);
  }
}
