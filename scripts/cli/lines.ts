import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BadInput } from './badInput';
import { fileProblem } from './fileProblem';
import { readText } from './readText';

/** One line of a JSON Lines file, or why it cannot be read. */
export type Line<Value> = { at: string; value: Value } | { at: string; problem: string };

/**
 * Streams a JSON Lines file, gzip where its name ends in `.gz`. A line that `read` refuses is answered with its place and
 * the reason, and the lines after it still come. A file that cannot be read, or that holds no line, is bad input.
 */
export async function* readLines<Value>(
  path: string,
  read: (json: unknown, at: string) => Value,
): AsyncGenerator<Line<Value>> {
  let number = 0;
  let isEmpty = true;
  for await (const written of textLines(path)) {
    number += 1;
    // Files that were joined have a byte order mark where the second began.
    const line = written.replace(/^\uFEFF/, '');
    if (line.trim() === '') continue;
    isEmpty = false;
    const at = `${path}:${number}`;
    if (BINARY.test(line)) throw new BadInput(`${at}: not text. Name a file with one JSON object a line.`);
    yield readLine(at, line, read);
  }
  if (isEmpty) throw new BadInput(`${path} is empty. Name a file with one JSON object a line.`);
}

/** Control characters that stand in no line of JSON; those from DEL on may. */
const BINARY = /[^\P{Cc}\t\x7f-\x9f]/u;

function readLine<Value>(at: string, line: string, read: (json: unknown, at: string) => Value): Line<Value> {
  try {
    return { at, value: read(JSON.parse(line), at) };
  } catch (error) {
    if (error instanceof BadInput) return { at, problem: error.message };
    if (error instanceof SyntaxError) return { at, problem: `not JSON: ${error.message.replaceAll(/\s+/g, ' ')}` };
    throw error;
  }
}

/** Reads a file that is one value of JSON on as many lines as it likes; undefined where its lines are values of their own. */
export function readWhole<Value>(path: string, read: (json: unknown, at: string) => Value): Line<Value> | undefined {
  const text = readText(path).replace(/^\uFEFF/, '');
  const [first = ''] = text.trimStart().split('\n', 1);
  return first === '' || (!isJson(text) && isJson(first)) ? undefined : readLine(path, text, read);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* textLines(path: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: openInput(path), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw fileProblem(path, error);
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
