import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Comparison } from '@/utils/model';
import { OUTLETS } from '../newsstand/outlets';
import { BAN, stockOf } from '../newsstand/stock';
import { frontPage } from '../newsstand/templates/fronts';
import { TEMPLATES } from '../newsstand/templates/templates';
import { runHere } from './runHere';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let front: string;
let pages: string[];

/** Saves the pages that tell of the ban, the one being read first, and a front page. A bare page needs its address to be known. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  pages = OUTLETS.filter(({ template }) => template !== 'bare').flatMap((outlet) => {
    const report = stockOf(outlet, false).find(({ url }) => BAN.some(({ id }) => id === url));
    return report ? [save(`${outlet.id}.html`, TEMPLATES[outlet.template](report, outlet))] : [];
  });
  front = save('front.html', frontPage(OUTLETS[0]!, 'Front page', stockOf(OUTLETS[0]!, false)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An article of some length about something else. */
function unrelated(title: string, sentence: string): string {
  const paragraphs = ['First', 'Then', 'Later', 'At noon', 'At last', 'Today'].map(
    (when) => `<p>${when}, as a guard who had watched it all told this newspaper, it began anew. ${sentence}</p>`,
  );
  const head = `<title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2026-07-02T08:00:00Z">`;
  return save(
    `${title}.html`,
    `<html lang="en"><head>${head}</head><body><article><h1>${title}</h1>${paragraphs.join('')}</article></body></html>`,
  );
}

function save(name: string, html: string): string {
  writeFileSync(join(folder, name), html);
  return join(folder, name);
}

const story = (...args: string[]) => runHere('story', ...args);

test('saved pages are compared into a table', async () => {
  const { stdout, stderr, status } = await story(...pages);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('9 reports by 9 outlets');
  expect(stdout).toMatch(/Kestrel Bytes +July 10/);
  expect(stdout).toMatch(/Delta Business Daily +Monday, July 13/);
});

test('--json gives the same as one line of JSON', async () => {
  const comparison = JSON.parse((await story('--json', ...pages)).stdout) as Comparison;
  expect(comparison.reports).toHaveLength(9);
  const conflicts = comparison.details.filter(({ verdict }) => verdict === 'conflict');
  expect(conflicts.some(({ kind }) => kind === 'date')).toBe(true);
});

test('a page that is no article is named, and the others are compared', async () => {
  const { stdout, stderr, status } = await story(pages[0]!, front, pages[1]!);
  expect(stderr).toContain(`${front}: not an article`);
  expect(stdout).toContain('2 reports by 2 outlets');
  expect(status).toBe(1);
});

test('one article is nothing to compare', async () => {
  const { stderr, status } = await story(pages[0]!);
  expect(stderr).toBe('A comparison needs two different articles or more.\n');
  expect(status).toBe(1);
});

test('the same article given twice is one report, under another name too', async () => {
  const copy = save('copy.html', TEMPLATES[OUTLETS[0]!.template](stockOf(OUTLETS[0]!, false)[0]!, OUTLETS[0]!));
  expect((await story(pages[0]!, pages[0]!)).stderr).toBe('A comparison needs two different articles or more.\n');
  expect((await story(copy, save('again.html', readFileSync(copy, 'utf8')))).stderr).toContain(
    'two different articles',
  );
});

test('pages that do not tell one story are not compared, unless that is wanted', async () => {
  const others = [
    unrelated(
      'Statues of the old bridge are cleaned',
      'The stonemason and her two apprentices washed a statue of the bridge.',
    ),
    unrelated('Envoys meet on the lake', 'The envoys of both islands sat down to talk in a boathouse by the lake.'),
  ];
  const { stderr, stdout, status } = await story(...others);
  expect([stdout, status]).toEqual(['', 1]);
  expect(stderr).toContain('do not tell one story');
  expect((await story('--force', ...others)).stdout).toContain('2 reports by 2 outlets');
});

test.each([[['--help']], [['story', '--help']], [['compare', '-h']]])('%j prints help', async (args) => {
  expect(await runHere(...args)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('story FILE.html'),
  });
});

/** Starting Node anew takes long where both cores are busy. */
const SLOW = 120_000;

test(
  'Node runs it as npm does',
  () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cli/index.ts', 'frobnicate'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('There is no command "frobnicate"');
  },
  SLOW,
);

test.skipIf(!existsSync('/dev/full'))(
  'a full standard output is told in a sentence',
  () => {
    const run = spawnSync('sh', ['-c', '"$0" --import tsx scripts/cli/index.ts --help > /dev/full', process.execPath], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(run.stderr).toMatch(/^Standard output cannot be written: .+\n$/);
    expect(run.status).toBe(1);
  },
  SLOW,
);
