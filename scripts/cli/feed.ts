import { parseArgs } from 'node:util';
import { decodeBody } from '@/utils/gather/decode/charset';
import { readFeed } from '@/utils/gather/feed/feed';
import type { Item } from '@/utils/model';
import { BadInput } from './badInput';
import { object, optional, string } from './input';
import { complain, readLines, writeLine } from './lines';
import { readBytes } from './readBytes';

const OPTIONS = {
  url: { type: 'string' },
  type: { type: 'string' },
  now: { type: 'string' },
  batch: { type: 'string' },
} as const;

interface SavedFeed {
  id: string;
  file: string;
  url: string;
  /** The content type that the answer came with. */
  type?: string;
}

/** `feed FILE --url URL` or `feed --batch LIST.jsonl`: what a saved feed or sitemap holds, as if read at `--now`. */
export async function feedCommand(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const now = values.now === undefined ? Date.now() : Date.parse(values.now);
  if (Number.isNaN(now)) throw new BadInput(`--now takes a time such as 2026-07-15T12:00:00Z, not ${values.now}`);
  if (values.batch !== undefined) return feedBatch(values.batch, now);
  const [file, ...more] = positionals;
  const { url, type } = values;
  if (!file || !url || more.length > 0) throw new BadInput('feed needs FILE --url URL, or --batch LIST.jsonl');
  await writeLine(readSaved({ id: file, file, url, type }, now));
}

async function feedBatch(path: string, now: number): Promise<void> {
  for await (const line of readLines(path, readEntry)) {
    if ('problem' in line) {
      complain(line.at, line.problem);
      continue;
    }
    try {
      await writeLine(readSaved(line.value, now));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      complain(line.at, error.message);
    }
  }
}

function readEntry(json: unknown): SavedFeed {
  const row = object(json);
  return { id: string(row, 'id'), file: string(row, 'file'), url: string(row, 'url'), type: optional(row, 'type') };
}

function readSaved({ id, file, url, type }: SavedFeed, now: number) {
  if (!URL.canParse(url)) throw new BadInput(`${JSON.stringify(url)} is not a web address`);
  const text = decodeBody(readBytes(file), type);
  const feed = readFeed(text, { url, outlet: { name: '', domains: [] }, now });
  if (!feed.ok) return { id, ok: false, failure: feed.failure, items: [] };
  const { title, items } = feed.value;
  return { id, ok: true, title, items: items.map(present) };
}

const present = ({ id, title, url, publishedAt, summary, language }: Item) => ({
  id,
  title,
  url,
  publishedAt,
  summary,
  language,
});
