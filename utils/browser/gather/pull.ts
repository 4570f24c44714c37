import { afterFailure, isDue } from '@/utils/gather/schedule';
import type { CoverageRow, OutletRow } from '../database/database';
import { DeletedMeanwhile, epochNow } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import type { PullRow } from '../database/pullTables';
import { chosenOutlets, noteAccess } from '../store/outlets';
import { askSoon, notePull, pullsOf } from '../store/pulls';
import { ask } from './ask';
import { isOffline, lookAgainSoon } from './offline';
import { PAUSE_MS, pause } from './pause';
import { mayFetch } from './permissions';

type Asked = Pick<CoverageRow, 'asked' | 'failed'>;

export interface PullOptions {
  /** Told after an outlet, at most once a second. */
  onProgress?: (progress: Asked) => Promise<void>;
}

/** Outlets are asked side by side, but each host has one request at a time and this pause between two. */
const HOSTS_AT_ONCE = 6;
const TELL_EVERY_MS = 1_000;
/** The longest wait before asking again where requests were cut off with the background time after time. */
const LONGEST_WAIT_MS = 30_000;

let running: Promise<Asked> | undefined;

/**
 * Asks every address of the chosen and permitted outlets whose turn has come. What was asked when stands in the database,
 * so a run that is cut off goes on where it was; a second call joins the run that is under way.
 */
export function pullDue(options: PullOptions = {}): Promise<Asked> {
  running ??= pullAll(options).finally(() => {
    running = undefined;
  });
  return running;
}

/** Asks these outlets now, whenever their turn would have come, but none twice within a minute. */
export async function pullOutlets(ids: string[], options: PullOptions = {}): Promise<Asked> {
  await askSoon(ids, Date.now());
  return pullDue(options);
}

/** What was deleted meanwhile is asked no more. */
async function pullAll(options: PullOptions): Promise<Asked> {
  try {
    return await askAll(options, await epochNow('everything'));
  } catch (error) {
    if (error instanceof DeletedMeanwhile) return standing(0);
    throw error;
  }
}

async function askAll({ onProgress }: PullOptions, epoch: EpochRow): Promise<Asked> {
  const outlets = await chosenOutlets();
  if (isOffline()) {
    await lookAgainSoon();
    return standing(0);
  }
  const queue = byHost(outlets, await pullsOf(outlets)).values();
  const finished = new Set(
    outlets.filter(({ feeds, sitemaps }) => feeds.length + sitemaps.length === 0).map(({ id }) => id),
  );
  let toldAt = 0;
  const worker = async () => {
    for (const tasks of queue) {
      await askHost(tasks, epoch);
      for (const { outlet } of tasks) finished.add(outlet.id);
      if (!onProgress || Date.now() - toldAt < TELL_EVERY_MS) continue;
      toldAt = Date.now();
      await onProgress(await standing(finished.size));
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  if (isOffline()) await lookAgainSoon();
  return standing(outlets.length);
}

interface Task {
  outlet: OutletRow;
  row: PullRow;
}

function byHost(outlets: OutletRow[], rows: PullRow[]): Map<string, Task[]> {
  const known = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const hosts = new Map<string, Task[]>();
  for (const row of rows) {
    const outlet = known.get(row.outlet);
    const { host } = new URL(row.url);
    if (outlet) hosts.set(host, [...(hosts.get(host) ?? []), { outlet, row }]);
  }
  return hosts;
}

/** One request at a time. Permission is looked at before each, since the reader may take it away in between. */
async function askHost(tasks: Task[], epoch: EpochRow): Promise<void> {
  // A background that was stopped and starts again keeps the pause too.
  let lastAt = Math.max(0, ...tasks.map(({ row }) => row.begunAt ?? 0));
  for (const { outlet, row } of tasks.filter((task) => isDue(task.row, Date.now()))) {
    if (!(await allowed(outlet, row))) continue;
    await pauseBefore(lastAt, row);
    if (isOffline()) return;
    const begunAt = Date.now();
    const { cutOff = 0 } = row;
    await notePull({ ...row, begunAt, cutOff: cutOff + 1 }, epoch);
    await askOrRest({ ...row, begunAt, cutOff: 0 }, outlet, epoch);
    lastAt = Date.now();
  }
}

/** One feed that we cannot read for a fault of our own must not silence all others: its outlet rests like any that fails. */
async function askOrRest(row: PullRow, outlet: OutletRow, epoch: EpochRow): Promise<void> {
  const now = Date.now();
  try {
    await ask(row, outlet, now, epoch);
  } catch (bug) {
    if (bug instanceof DeletedMeanwhile) throw bug;
    reportError(bug);
    await notePull({ ...row, ...afterFailure(now, row.failures), askedAt: now, problem: { is: 'broken' } }, epoch);
  }
}

/** The host's pause, doubled for each time that this request was cut off: 50 restarts are not 50 requests. */
async function pauseBefore(lastAt: number, { cutOff = 0 }: PullRow): Promise<void> {
  const least = Math.min(LONGEST_WAIT_MS, PAUSE_MS * 2 ** Math.min(cutOff, 10));
  const wait = lastAt + least - Date.now();
  // A clock that was set back must not make the wait longer than it would ever be.
  if (wait > 0) await pause(Math.min(wait, least));
}

/** Notes a permission that was taken back, or given, so that the interface can say so. */
async function allowed(outlet: OutletRow, row: PullRow): Promise<boolean> {
  const may = await mayFetch(row.url);
  // A feed on a host beside the outlet's own says nothing of the outlet's site.
  const { hostname } = new URL(row.url);
  const isOwn = outlet.domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  if (isOwn) await noteAccess(outlet.id, may, Date.now());
  return may;
}

/** Which outlets could not be asked, as their rows say: also those whose turn has not come again since they failed. */
async function standing(done: number): Promise<Asked> {
  const outlets = await chosenOutlets();
  const rows = await pullsOf(outlets);
  const rowsOf = ({ id }: OutletRow) => rows.filter(({ outlet }) => outlet === id);
  const failed = await Promise.all(outlets.map((outlet) => failureOf(outlet, rowsOf(outlet))));
  return { asked: { done, of: outlets.length }, failed: failed.filter((one) => one !== undefined) };
}

async function failureOf(outlet: OutletRow, rows: PullRow[]): Promise<Asked['failed'][number] | undefined> {
  const at = Math.max(0, ...rows.map(({ askedAt = 0 }) => askedAt));
  const first = rows[0];
  if (first === undefined) return { outlet: outlet.name, reason: { is: 'noFeedKnown' }, at };
  if (!(await mayFetch(first.url))) {
    const { takenBackAt } = outlet;
    const is = takenBackAt === undefined ? 'notAllowed' : 'accessTakenBack';
    return { outlet: outlet.name, reason: { is }, at: takenBackAt ?? at };
  }
  const answered = rows.some(({ askedAt, problem }) => askedAt !== undefined && problem === undefined);
  const reason = rows.find(({ problem }) => problem !== undefined)?.problem;
  return answered || reason === undefined ? undefined : { outlet: outlet.name, reason, at };
}
