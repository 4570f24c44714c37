import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Installs what the lock file names where node_modules is missing or holds other versions. Plain Node: nothing is there yet. */
export function ensurePackages() {
  if (isInstalled()) return;
  console.log('Installing the packages that package-lock.json names …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed; see its message above. Is the npm registry reachable?');
    process.exit(1);
  }
}

/** npm keeps what it installed in a lock file of its own; packages for other systems are rightly not in it. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
