import type { Item, Result } from '@/utils/model';
import { at, listAt, parseJson, textAt } from '../decode/json';
import type { Problem } from '../problem';
import { fieldOf, MAPPED } from './indexFields';
import { indexRefusal, isSetUp, post } from './indexServer';
import { failed } from './refusal';
import type { AskService, ServiceSettings } from './service';

/** Longer ids are refused, each byte counted. */
const LONGEST_ID = 512;
/** What a data stream answers to "index": it only takes what is new. */
const DATA_STREAM = /data stream/i;

/**
 * Fills the index with items, each under its address, so that filling twice changes nothing. Gives how many it has now; the
 * failure tells the first reason where the server took only some.
 */
export async function fillIndex(
  items: Item[],
  settings: ServiceSettings,
  ask: AskService,
): Promise<Result<number, Problem>> {
  if (!isSetUp(settings)) return failed({ is: 'needsAddressAndIndex' });
  const given = await give('index', items, settings, ask);
  if (given.ok || given.failure.is !== 'says' || !DATA_STREAM.test(given.failure.words)) return given;
  // A data stream takes nothing without a time.
  const dated = items.filter(({ publishedAt }) => publishedAt !== undefined);
  return dated.length === 0 ? { ok: true, value: 0 } : give('create', dated, settings, ask);
}

async function give(
  operation: 'index' | 'create',
  items: Item[],
  settings: ServiceSettings,
  ask: AskService,
): Promise<Result<number, Problem>> {
  const lines: unknown[] = [];
  for (const item of items) lines.push({ [operation]: { _id: await idOf(item.id) } }, documentOf(item, settings));
  const body = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
  const answer = await ask(post(settings, '_bulk', body, 'application/x-ndjson'));
  if (!answer.ok) return answer;
  const refusal = indexRefusal(answer.value);
  if (refusal) return failed(refusal);
  const results = listAt(parseJson(answer.value.text), 'items').map((result) => at(result, operation));
  // 409: "create" found it there already.
  const wrong = results.filter((result) => at(result, 'error') !== undefined && at(result, 'status') !== 409);
  if (results.length < items.length) return failed({ is: 'noResults' });
  if (wrong.length === 0) return { ok: true, value: results.length };
  const words = textAt(wrong[0], 'error', 'caused_by', 'reason') ?? textAt(wrong[0], 'error', 'reason');
  return failed(words === undefined ? { is: 'noResults' } : { is: 'says', words });
}

function documentOf({ publishedAt, ...item }: Item, settings: ServiceSettings) {
  const values = { ...item, published: publishedAt };
  return Object.fromEntries(MAPPED.map((name) => [fieldOf(name, settings), values[name]]));
}

/** The item's address, or its hash where it is too long: the same each time. */
async function idOf(id: string): Promise<string> {
  const bytes = new TextEncoder().encode(id);
  if (bytes.length <= LONGEST_ID) return id;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${[...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
