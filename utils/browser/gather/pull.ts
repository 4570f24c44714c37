import { isDue } from '@/utils/gather/schedule';
import type { CoverageRow, OutletRow } from '../database';
import { chosenOutlets } from '../store/outlets';
import { pullsOf } from '../store/pulls';
import { ask } from './ask';
import { mayFetch } from './permissions';
import type { PullRow } from './pullTables';

type Asked = Pick<CoverageRow, 'asked' | 'failed'>;

export interface PullOptions {
  /** Told after each outlet. */
  onProgress?: (progress: Asked) => Promise<void>;
}

/** Outlets are asked side by side, but each host has one request at a time and this pause between two. */
const HOSTS_AT_ONCE = 6;
const PAUSE_MS = 500;

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

async function pullAll({ onProgress }: PullOptions): Promise<Asked> {
  const outlets = await chosenOutlets();
  const queue = byHost(outlets, await pullsOf(outlets)).values();
  const finished = new Set(
    outlets.filter(({ feeds, sitemaps }) => feeds.length + sitemaps.length === 0).map(({ id }) => id),
  );
  const worker = async () => {
    for (const tasks of queue) {
      await askHost(tasks);
      for (const { outlet } of tasks) finished.add(outlet.id);
      await onProgress?.(await standing(outlets, finished.size));
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
  return standing(outlets, outlets.length);
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
async function askHost(tasks: Task[]): Promise<void> {
  const due = tasks.filter(({ row }) => isDue(row, Date.now()));
  for (const [at, { outlet, row }] of due.entries()) {
    if (!(await mayFetch(row.url))) continue;
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await ask(row, outlet, Date.now());
  }
}

/** Which outlets could not be asked, as their rows say: also those whose turn has not come again since they failed. */
async function standing(outlets: OutletRow[], done: number): Promise<Asked> {
  const rows = await pullsOf(outlets);
  const rowsOf = ({ id }: OutletRow) => rows.filter(({ outlet }) => outlet === id);
  const failed = await Promise.all(outlets.map((outlet) => failureOf(outlet, rowsOf(outlet))));
  return { asked: { done, of: outlets.length }, failed: failed.filter((one) => one !== undefined) };
}

async function failureOf(outlet: OutletRow, rows: PullRow[]) {
  const at = Math.max(0, ...rows.map(({ askedAt = 0 }) => askedAt));
  const first = rows[0];
  if (first === undefined) return { outlet: outlet.name, reason: 'no feed is known', at };
  if (!(await mayFetch(first.url))) return { outlet: outlet.name, reason: 'not allowed', at };
  const answered = rows.some(({ askedAt, problem }) => askedAt !== undefined && problem === undefined);
  const reason = rows.find(({ problem }) => problem !== undefined)?.problem;
  return answered || reason === undefined ? undefined : { outlet: outlet.name, reason, at };
}
