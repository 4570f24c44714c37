import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { ensurePackages } from '../setup/packages.mjs';

/**
 * Every test, the quick ones first. The steps of a group run at once, each of its lists one after another. A command counts
 * as one test; a suite counts what it ran.
 */
const GROUPS = [
  [[{ name: 'names of browser globals and entrypoints', command: ['wxt', 'prepare'] }]],
  [
    [
      { name: 'types', command: ['tsc', '--noEmit'] },
      { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
      { name: 'nothing is unused', command: ['knip'] },
      { name: 'build for Chromium', command: ['wxt', 'build'] },
      { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
      {
        name: 'Firefox’s own checks',
        command: ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery'],
      },
    ],
    // They wait more than they work, and a server starved of a processor answers in part: beside one process at a time.
    [{ name: 'real servers', command: ['vitest', 'run', '--config', 'vitest.servers.config.ts'], suite: true }],
  ],
  // They take both cores.
  [[{ name: 'units and stories', command: ['vitest', 'run'], suite: true }]],
  [[{ name: 'real browsers', command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts'], suite: true }]],
];

/** A suite that prints nothing for so long hangs: a worker of the test runner that never answers leaves it waiting for ever. */
const LONGEST_SILENCE = 8 * 60_000;

/** `--bail` ends after the first group in which something failed. */
const bail = process.argv.includes('--bail');

ensurePackages();
ensureBrowsers(['chromium', 'firefox']);

const folder = mkdtempSync(join(tmpdir(), 'second-source-tests-'));
const results = [];
for (const group of GROUPS) {
  await Promise.all(group.map((steps, at) => runInTurn(steps, at === 0)));
  if (bail && results.some(({ failed }) => failed > 0)) break;
}
rmSync(folder, { recursive: true });

const total = (name) => results.reduce((sum, result) => sum + result[name], 0);
console.log('');
for (const { name, seconds } of results) console.log(`${seconds.toFixed(0).padStart(5)} s  ${name}`);
if (total('skipped') > 0) console.log(`\n${total('skipped')} skipped; each says why above.`);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

/** What runs first in a group is seen while it runs, what runs beside it when it has ended. */
async function runInTurn(steps, isSeen) {
  for (const step of steps) {
    const started = performance.now();
    const counts = step.suite ? await runSuite(step, isSeen) : await runCommand(step, isSeen);
    results.push({ name: step.name, seconds: (performance.now() - started) / 1000, ...counts });
  }
}

async function runCommand({ name, command }, isSeen) {
  const ok = (await run(name, command, isSeen)) === true;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A suite that ended without a report, or failed before its first test, counts as one failure. One that hangs is begun once more. */
async function runSuite({ name, command }, isSeen) {
  const report = join(folder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  let ok = await run(name, [...command, ...reporters], isSeen);
  if (ok === undefined) {
    console.log(
      `\n${name}: nothing was printed for ${LONGEST_SILENCE / 60_000} minutes, so it was ended and is begun once more.`,
    );
    ok = await run(name, [...command, ...reporters], isSeen);
  }
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: ok ? 0 : Math.max(1, numFailedTests), skipped: numPendingTests };
}

/** Whether the command succeeded; undefined where it was ended because it hung. */
function run(name, [file, ...args], isSeen) {
  const head = `\n── ${name}\n`;
  if (isSeen) process.stdout.write(head);
  const child = spawn(join('node_modules', '.bin', file), args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    shell: process.platform === 'win32',
  });
  const output = [];
  let hung = false;
  const silence = setTimeout(() => {
    hung = true;
    child.kill('SIGKILL');
  }, LONGEST_SILENCE);
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      silence.refresh();
      if (isSeen) process.stdout.write(data);
      else output.push(data);
    });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      if (isSeen) console.error(error.message);
      else output.push(Buffer.from(`${error.message}\n`));
    });
    // What it started may hold its output open.
    child.on('exit', () => hung && resolve(undefined));
    child.on('close', (status) => {
      clearTimeout(silence);
      if (!isSeen) process.stdout.write(`${head}${Buffer.concat(output)}`);
      resolve(hung ? undefined : status === 0);
    });
  });
}
