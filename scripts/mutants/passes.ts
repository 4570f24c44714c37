import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A mutant may loop for ever. */
const LONGEST_MS = 180_000;

/** Runs tests in a copy up to the first that fails; true where all pass. */
export function passes(folder: string, tests: string[]): boolean {
  if (tests.length === 0) return true;
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--bail=1', '--reporter=dot', ...tests];
  return spawnSync(process.execPath, args, { cwd: folder, timeout: LONGEST_MS }).status === 0;
}
