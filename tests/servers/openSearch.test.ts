import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { askAsAdmin } from '@/scripts/openSearch/askAsAdmin';
import { madeItem } from '@/scripts/openSearch/madeItem';
import { logInOf, type User } from '@/scripts/openSearch/users';
import { askService } from '@/utils/browser/gather/askService';
import type { Problem } from '@/utils/gather/problem';
import { elasticsearch } from '@/utils/gather/services/elasticsearch';
import { type Filled, fillAll, NOTHING_FILLED } from '@/utils/gather/services/fillAll';
import type { Item, Result } from '@/utils/model';

const cluster = inject('openSearch');
const why = 'skipped' in cluster ? `skipped: ${cluster.skipped}` : 'a real OpenSearch of three nodes';
const nodes = 'skipped' in cluster ? [] : cluster.nodes;

const NOW = Date.UTC(2026, 6, 15, 12);
const ITEMS = 3_000;
const PART = 500;
const query = { terms: ['Harbour', 'ferry'], since: 0 };

/** What a reader typed for the server: an index at a node, as this user. */
const typed = (user: User, index = 'news', node = 0) => ({
  base: nodes[node]?.url ?? '',
  index,
  authorization: logInOf(user),
});
const search = (settings: Record<string, string>): Promise<Result<Item[], Problem>> =>
  elasticsearch.search(query, settings, askService, NOW);

async function asAdmin(method: string, path: string, body?: object) {
  if ('skipped' in cluster) throw new Error(why);
  return (await askAsAdmin({ url: nodes[0]?.url ?? '', ...cluster }, method, path, body)).json;
}

const count = async () => {
  await asAdmin('POST', '/news/_refresh');
  return (await asAdmin('GET', '/news/_count')).count;
};

/** Fills from item to item as the extension does; the page is closed after so many parts. */
async function fill(
  user: User,
  from: Filled,
  parts: number,
): Promise<{ reached: Filled; given?: Result<number, Problem> }> {
  const items = Array.from({ length: ITEMS }, (_, at) => madeItem(at));
  let reached = from;
  let left = parts;
  const ports = {
    itemsAfter: async (id: string) => items.filter((item) => item.id > id).slice(0, PART),
    give: async (part: Item[]) => {
      if (left-- === 0) throw new Error('closed');
      return elasticsearch.fill!(part, typed(user), askService);
    },
    onFilled: (filled: Filled) => {
      reached = filled;
    },
  };
  const given = await fillAll(ports, from).catch(() => undefined);
  return { reached, given };
}

describe.skipIf('skipped' in cluster)(why, () => {
  beforeAll(async () => {
    const mappings = {
      properties: { published: { type: 'date' }, title: { type: 'text' }, summary: { type: 'text' } },
    };
    await asAdmin('PUT', '/news', { settings: { number_of_shards: 3, number_of_replicas: 2 }, mappings });
    // One copy a shard, one shard a node: without a node, a part of it is not there.
    // One part on each node, so that whichever ends takes one with it.
    const apart = { number_of_shards: 3, number_of_replicas: 0, 'routing.allocation.total_shards_per_node': 1 };
    await asAdmin('PUT', '/news-single', { settings: apart, mappings });
    // The first request of each user takes long where the machine is busy: the server has just started.
    const answers = async () => [
      await elasticsearch.fill!([madeItem(0)], typed('filler'), askService),
      await search(typed('reader')),
    ];
    await vi.waitFor(async () => expect(await answers()).toMatchObject([{ ok: true }, { ok: true }]), 200_000);
  });
  afterAll(() => {
    for (const { pid } of nodes) kill(pid, 'SIGCONT');
  });

  test('is filled, goes on where it was cut off, and holds nothing twice', async () => {
    const { reached } = await fill('filler', NOTHING_FILLED, 2);
    expect(reached.taken).toBe(2 * PART);
    expect(await count()).toBe(2 * PART);
    expect((await fill('filler', reached, 99)).given).toEqual({ ok: true, value: ITEMS });
    expect(await count()).toBe(ITEMS);
    expect((await fill('filler', NOTHING_FILLED, 99)).given).toEqual({ ok: true, value: ITEMS });
    expect(await count()).toBe(ITEMS);
  });

  test('a reader finds what is in it', async () => {
    const found = await search(typed('reader'));
    expect(found.ok && found.value.length).toBe(50);
    expect(found.ok && found.value.every(({ title, summary }) => /harbour|ferry/i.test(`${title} ${summary}`))).toBe(
      true,
    );
  });

  test.each<[string, Record<string, string>, Problem]>([
    ['a wrong password', { ...typed('reader'), authorization: 'reader:wrong' }, { is: 'keyRefused' }],
    ['no password', { ...typed('reader'), authorization: '' }, { is: 'keyRefused' }],
    [
      'an index that is not there',
      typed('reader', 'news-elsewhere'),
      { is: 'says', words: expect.stringContaining('no such index') },
    ],
    [
      'an index that is not for this reader',
      typed('reader', 'payroll'),
      { is: 'says', words: expect.stringContaining('no permissions') },
    ],
    ['a port where nobody answers', { ...typed('reader'), base: 'https://127.0.0.1:9' }, { is: 'unreachable' }],
  ])('%s is told', async (_what, settings, failure) => {
    expect(await search(settings)).toEqual({ ok: false, failure });
  });

  test('a reader who may not write is told so, and nothing is written', async () => {
    const given = await elasticsearch.fill!([madeItem(ITEMS + 1)], typed('reader'), askService);
    expect(given).toEqual({ ok: false, failure: { is: 'says', words: expect.stringContaining('no permissions') } });
    expect(await count()).toBe(ITEMS);
  });

  test('a node that hangs: every search ends, with items or with the reason, never as if there were nothing', async () => {
    const timeout = AbortSignal.timeout;
    // A fifth of what a reader waits.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / 5));
    kill(nodes[2]?.pid, 'SIGSTOP');
    const [single, ...whole] = await Promise.all([
      search(typed('reader', 'news-single')),
      ...Array.from({ length: 4 }, () => search(typed('reader'))),
    ]);
    kill(nodes[2]?.pid, 'SIGCONT');
    vi.restoreAllMocks();
    expect(single).toEqual({ ok: false, failure: { is: 'timeout' } });
    for (const found of whole) expect(found.ok ? found.value.length : found.failure.is).toBeOneOf([50, 'timeout']);
    await vi.waitFor(async () => expect(await search(typed('reader'))).toMatchObject({ ok: true }), {
      timeout: 60_000,
    });
  });

  test('a node that dies: searches at the others go on; at its own address it could not be reached', async () => {
    const outcomes: unknown[] = [];
    const until = Date.now() + 4_000;
    setTimeout(() => kill(nodes[1]?.pid, 'SIGKILL'), 500);
    while (Date.now() < until) {
      const found = await search(typed('reader'));
      outcomes.push(found.ok ? found.value.length : found.failure);
    }
    // The search that was under way when it died has what the others hold.
    const whole = outcomes.filter((outcome) => outcome === 50);
    const cut = outcomes.filter((outcome) => typeof outcome === 'number' && outcome > 0 && outcome < 50);
    expect(whole.length + cut.length).toBe(outcomes.length);
    expect(cut.length).toBeLessThan(3);
    expect(outcomes.at(-1)).toBe(50);
    expect(await search(typed('reader', 'news', 1))).toEqual({ ok: false, failure: { is: 'unreachable' } });
    const partial = await search(typed('reader', 'news-single'));
    expect(partial.ok ? partial.value.length : partial.failure.is).not.toBe(0);
  });
});

/** Signals a node of ours by its id; one that is dead already needs none. */
function kill(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, signal);
  } catch {}
}
