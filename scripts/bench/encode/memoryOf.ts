import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes that a process and its children hold, what they share counted once; undefined where the system does not say. */
export function memoryOf(root: number): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), parentOf(pid)] as const),
  );
  const isInside = (pid: number | undefined): boolean => pid === root || (!!pid && isInside(parents.get(pid)));
  const sizes = [...parents.keys()].filter(isInside).map(sharedFairly);
  return sizes.reduce((sum, size) => sum + size, 0) / 1_000;
}

/** Undefined where the process ended meanwhile. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parentOf(pid: string): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Kilobytes; a page that several processes share counts for each in part. */
function sharedFairly(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
}
