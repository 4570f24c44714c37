import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { createJobs, type Encodable } from '@/utils/browser/encode/jobs';
import { findVectors, forgetVectors } from '@/utils/browser/encode/vectorStore';
import { createWorkerOwner } from '@/utils/browser/encode/workerOwner';
import { storeArticle } from '@/utils/browser/store/articles';
import { made } from '../../encode/encoded';
import { encoded, fakeWorkers } from './fakeWorker';

const IDLE_MS = 1_000;
const SILENT_MS = 5_000;
const NOW = 1_000;
const waits = (signal = new AbortController().signal, onProgress = () => {}) => ({ signal, onProgress });

const article = (id: string, sentences = ['One.', 'Three.']): Encodable => ({
  articleId: id,
  hash: `#${id}`,
  sentences,
});
const encode = (id: string) => ({ do: 'compare' as const, article: article(id), others: [] });
const isEncode = ({ task }: { task: string }) => task === 'encode';
const fails = (is: string) => ({ ok: false, failure: { is } });
const DONE = { ok: true, value: [] };

function open(workers = fakeWorkers()) {
  const owner = createWorkerOwner({ start: workers.start, idleMs: IDLE_MS, silentMs: SILENT_MS });
  return { ...workers, job: createJobs(owner, () => NOW) };
}

beforeEach(async () => {
  // The database's own waits go on.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await Promise.all(database().tables.map((table) => table.clear()));
  for (const id of ['a', 'b', 'c']) {
    await storeArticle({ id, outlet: 'Ledger', title: id, text: id, authors: [], extent: 'full' }, NOW);
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('titles and leads are encoded together, and what they mean is told in numbers', async () => {
  const { job, told } = open();
  const accounts = [
    { title: 'Four', lead: 'A lead.' },
    { title: 'Three', lead: '' },
  ];
  expect(await job({ do: 'meanings', accounts }, waits())).toEqual({ ok: true, value: [[4], [5]] });
  expect(told).toEqual([{ id: 1, task: 'meanings', asks: { accounts } }]);
});

describe('an article', () => {
  test('is encoded once, however often it is asked for', async () => {
    const { job, told } = open();
    expect(await Promise.all([job(encode('a'), waits()), job(encode('a'), waits())])).toEqual([DONE, DONE]);
    expect(told.filter(isEncode)).toEqual([{ id: 1, task: 'encode', asks: { sentences: ['One.', 'Three.'] } }]);
    expect(await findVectors('#a', NOW)).toEqual([made([4]), made([6])]);
  });

  test('that was forgotten while it was encoded stays forgotten', async () => {
    const { job } = open();
    await database().articles.delete('a');
    expect(await job(encode('a'), waits())).toEqual(DONE);
    expect(await database().vectors.count()).toBe(0);
  });

  test('is compared with others in the Worker, in their order; what was forgotten meanwhile is made again', async () => {
    const { job, told } = open();
    for (const id of ['a', 'b']) await job(encode(id), waits());
    await forgetVectors(['b']);
    const result = await job(
      { do: 'compare', article: article('a'), others: [article('b'), article('c', ['Seven..'])] },
      waits(),
    );
    expect(result).toMatchObject({
      ok: true,
      value: [
        { rows: 2, columns: 2 },
        { rows: 2, columns: 1 },
      ],
    });
    expect(told.filter(isEncode)).toHaveLength(4);
    expect(told.at(-1)).toMatchObject({ task: 'compare', asks: { others: [[made([4]), made([6])], [made([7])]] } });
  });
});

describe('where nobody waits any more', () => {
  test('what waits for its turn is never begun', async () => {
    const { job, told } = open();
    const stop = new AbortController();
    const jobs = [job(encode('a'), waits()), job(encode('b'), waits(stop.signal)), job(encode('c'), waits())];
    stop.abort();
    expect(await Promise.all(jobs)).toEqual([DONE, fails('cancelled'), DONE]);
    expect(told.filter(isEncode)).toHaveLength(2);
  });

  test('what is being done is stopped, and the next one is done by the same Worker', async () => {
    let isFirst = true;
    const { job, told, state } = open(
      fakeWorkers((task) => {
        if (!isFirst) return encoded(task);
        isFirst = false;
        return 'nothing';
      }),
    );
    const stop = new AbortController();
    const [stopped, next] = [job(encode('a'), waits(stop.signal)), job(encode('b'), waits())];
    await vi.waitFor(() => expect(told).toHaveLength(1));
    stop.abort();
    expect(await Promise.all([stopped, next])).toEqual([fails('cancelled'), DONE]);
    expect(told[1]).toEqual({ id: 1, task: 'cancel' });
    expect([await database().vectors.count(), state.started]).toEqual([1, 1]);
  });
});

describe('the Worker', () => {
  test('that dies is a failure, and the next job starts another', async () => {
    let isFirst = true;
    const { job, state } = open(
      fakeWorkers((task) => {
        if (!isFirst) return encoded(task);
        isFirst = false;
        return 'death';
      }),
    );
    expect(await job(encode('a'), waits())).toEqual(fails('died'));
    expect(state).toEqual({ started: 1, running: 0 });
    expect(await job(encode('a'), waits())).toEqual(DONE);
    expect(state).toEqual({ started: 2, running: 1 });
  });

  test('that says nothing is ended in time', async () => {
    const { job, told, state } = open(fakeWorkers(() => 'nothing'));
    const answer = job(encode('a'), waits());
    await vi.waitFor(() => expect(told).toHaveLength(1));
    vi.advanceTimersByTime(SILENT_MS);
    expect(await answer).toEqual(fails('tooSlow'));
    expect(state.running).toBe(0);
  });

  test('that failed is ended: what it loaded is of no use', async () => {
    const { job, state } = open(fakeWorkers(() => ({ ok: false, failure: { is: 'noMemory' } })));
    expect(await job(encode('a'), waits())).toEqual(fails('noMemory'));
    expect(state.running).toBe(0);
  });

  test('is ended once it had nothing to do for a while, and not before', async () => {
    const { job, state } = open();
    await job(encode('a'), waits());
    vi.advanceTimersByTime(IDLE_MS - 1);
    await job(encode('b'), waits());
    vi.advanceTimersByTime(IDLE_MS - 1);
    expect(state).toEqual({ started: 1, running: 1 });
    vi.advanceTimersByTime(1);
    expect(state).toEqual({ started: 1, running: 0 });
  });

  test('that is still at it may take as long as it needs, and whoever waits hears of it', async () => {
    const { job, told, say } = open(fakeWorkers(() => 'nothing'));
    const onProgress = vi.fn();
    const answer = job(encode('a'), waits(undefined, onProgress));
    await vi.waitFor(() => expect(told).toHaveLength(1));
    for (let time = 0; time < 3; time += 1) {
      vi.advanceTimersByTime(SILENT_MS / 2);
      say({ id: 1, working: true });
    }
    say({ id: 1, result: { ok: true, value: [made([4])] } });
    await vi.waitFor(() => expect(told).toHaveLength(2));
    say({ id: 2, result: { ok: true, value: [] } });
    expect(await answer).toEqual(DONE);
    expect(onProgress).toHaveBeenCalledTimes(3);
  });
});

describe('where the disk is full', () => {
  const full = () => new DOMException('full', 'QuotaExceededError');

  test('the vectors of other articles make room', async () => {
    const { job } = open();
    await job(encode('a'), waits());
    vi.spyOn(database().vectors, 'put').mockRejectedValueOnce(full());
    expect(await job(encode('b'), waits())).toEqual(DONE);
    expect(await database().vectors.toCollection().primaryKeys()).toEqual(['b']);
  });

  test('for good, it is said', async () => {
    const { job } = open();
    vi.spyOn(database().vectors, 'put').mockRejectedValue(full());
    expect(await job(encode('a'), waits())).toEqual(fails('noSpace'));
  });
});
