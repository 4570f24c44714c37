import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fileProblem } from './fileProblem';

/** The text of a whole UTF-8 file, unpacked where its name ends in `.gz`; a file that cannot be read is bad input. */
export function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw fileProblem(path, error);
  }
}
