import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The text of a whole UTF-8 file, unpacked where its name ends in `.gz`; throws what the file system says. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
