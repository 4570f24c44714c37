import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of the working tree, so that nothing here is ever changed. */
export function copyTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-mutants-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of listed.split('\n').filter((one) => one !== '' && existsSync(one))) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

export function write(folder: string, file: string, source: string): void {
  writeFileSync(join(folder, file), source);
}

/** A mutant may loop for ever. */
const LONGEST_MS = 240_000;

/** Runs tests in a copy up to the first that fails; true where all pass. */
export function passes(folder: string, tests: string[]): boolean {
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--bail=1', '--reporter=dot', ...tests];
  return spawnSync(process.execPath, args, { cwd: folder, timeout: LONGEST_MS }).status === 0;
}
