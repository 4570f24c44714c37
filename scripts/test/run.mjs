import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { ensurePackages } from '../setup/packages.mjs';

/** Every test, the quick ones first. A command counts as one test; a suite counts what it ran. */
const STEPS = [
  { name: 'names of browser globals and entrypoints', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'units and stories', command: ['vitest', 'run'], suite: true },
  { name: 'real servers', command: ['vitest', 'run', '--config', 'vitest.servers.config.ts'], suite: true },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'Firefox’s own checks', command: ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery'] },
  { name: 'real browsers', command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts'], suite: true },
];

ensurePackages();
ensureBrowsers(['chromium', 'firefox']);

const folder = mkdtempSync(join(tmpdir(), 'second-source-tests-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const counts = step.suite
    ? runSuite(step)
    : { passed: 0, failed: 0, skipped: 0, ...(run(step.command) ? { passed: 1 } : { failed: 1 }) };
  for (const name of Object.keys(totals)) totals[name] += counts[name];
}
rmSync(folder, { recursive: true });
if (totals.skipped > 0) console.log(`\n${totals.skipped} skipped; each says why above.`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

function run([file, ...args]) {
  return (
    spawnSync(join('node_modules', '.bin', file), args, { stdio: 'inherit', shell: process.platform === 'win32' })
      .status === 0
  );
}

/** A suite that ended without a report, or failed before its first test, counts as one failure. */
function runSuite({ name, command }) {
  const report = join(folder, `${name}.json`);
  const ok = run([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: ok ? 0 : Math.max(1, numFailedTests), skipped: numPendingTests };
}
