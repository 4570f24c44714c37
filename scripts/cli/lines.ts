import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Input that cannot be used: said in one sentence on standard error, with exit status 1 at the end. */
export class BadInput extends Error {}

/** One line of a JSON Lines file, or why it cannot be read. */
export type Line<Value> = { at: string; value: Value } | { at: string; problem: string };

/**
 * Streams a JSON Lines file, gzip where its name ends in `.gz`. A line that `read` refuses is answered with its place and
 * the reason, and the lines after it still come.
 */
export async function* readLines<Value>(path: string, read: (json: unknown) => Value): AsyncGenerator<Line<Value>> {
  let number = 0;
  for await (const line of createInterface({ input: openInput(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const at = `${path}:${number}`;
    try {
      yield { at, value: read(JSON.parse(line)) };
    } catch (error) {
      if (error instanceof BadInput) yield { at, problem: error.message };
      else if (error instanceof SyntaxError) yield { at, problem: `not JSON: ${error.message}` };
      else throw error;
    }
  }
}

function openInput(path: string): NodeJS.ReadableStream {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  const unpacked = file.pipe(createGunzip());
  file.on('error', (error) => unpacked.destroy(error));
  return unpacked;
}

/** Writes one JSON line, and waits where the reader of our output is slower than we are. */
export async function writeLine(row: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(row)}\n`)) return;
  await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Says what is wrong with the input and remembers it in the exit status; the work goes on. */
export function complain(at: string, problem: string): void {
  process.stderr.write(`${at}: ${problem}\n`);
  process.exitCode = 1;
}
