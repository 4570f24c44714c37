import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RowExplained } from '@/utils/rank/explain';
import { runHere } from './runHere';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const story = (id: string) =>
  JSON.stringify({ id, articles: [{ id: 'a', outlet: 'Ledger', title: 'Rain', text: 'It rained for 12 days.' }] });

describe('compare', () => {
  test('names a broken line, answers the others, and ends with status 1', async () => {
    const path = file('broken.jsonl', `${story('first')}\n{"id": \n\n${story('last')}\n`);
    const { status, rows, stderr } = await runHere('compare', path);
    expect(rows.map(({ id }) => id)).toEqual(['first', 'last']);
    expect(stderr).toContain(`${path}:2: not JSON`);
    expect(status).toBe(1);
  });

  test('reads gzip by the name', async () => {
    const { status, rows } = await runHere('compare', file('story.jsonl.gz', gzipSync(story('packed'))));
    expect([status, rows[0]?.id]).toEqual([0, 'packed']);
  });

  test.each([
    ['a list of articles', (articles: object[]) => articles],
    ['a story', (articles: object[]) => ({ articles })],
  ])('a file named .json may be %s on many lines, which is called by its place', async (_, whole) => {
    const path = file('whole.json', JSON.stringify(whole(JSON.parse(story('s')).articles), undefined, 2));
    const { status, rows, stderr } = await runHere('compare', path, '--no-model');
    expect([status, stderr, rows.map(({ id }) => id)]).toEqual([0, '', [path]]);
  });

  test('a file named .json may have a story a line', async () => {
    const { rows } = await runHere(
      'compare',
      file('lines.json', `${story('first')}\n${story('last')}\n`),
      '--no-model',
    );
    expect(rows.map(({ id }) => id)).toEqual(['first', 'last']);
  });

  test.each([
    ['no story', JSON.stringify({ name: 'x', version: 1 }, undefined, 2), '`articles` must be a list of articles'],
    ['broken', '{\n  "articles": [\n  }\n', 'not JSON: '],
    ['empty', '\n', 'is empty'],
  ])('a whole file that is %s is told in one sentence', async (_, text, sentence) => {
    const path = file('wrong.json', text);
    const { status, stderr } = await runHere('compare', path);
    expect(status).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(path);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('--explain gives each row its features with their weights, and what stopped its rivals', async () => {
    const shared = 'The harbour of Corran was closed on Tuesday after a barge sank at its mouth.';
    const told = 'Divers found that the hull had been patched with plywood twice since spring.';
    const articles = [
      {
        id: 'r',
        outlet: 'Ledger',
        title: 'Harbour shut',
        text: `${shared} Fishermen will be paid forty crowns a day.`,
      },
      {
        id: 'a',
        outlet: 'Wire',
        title: 'Barge sinks',
        text: `A barge sank at the mouth of Corran harbour on Tuesday. ${told}`,
      },
    ];
    const path = file('explained.jsonl', JSON.stringify({ id: 's', reading: 'r', articles }));
    const { rows } = await runHere('compare', path, '--no-model', '--explain');
    const details = rows[0]?.details as { versions: { text: string }[]; explain: RowExplained }[];
    const { explain } = details.find(({ versions }) => versions[0]?.text === told)!;
    expect(explain.verdict.is).toBe('only');
    expect(explain.untold?.map(({ by }) => by)).toEqual(['r']);
    for (const { probability, parts } of [explain.worth, ...explain.untold!]) {
      expect(probability).toBeGreaterThan(0);
      expect(parts.length).toBeGreaterThan(3);
      const moved = parts.map(({ value, weight }) => Math.abs(value * weight));
      expect(moved).toEqual(moved.toSorted((x, y) => y - x));
    }
    expect(explain.rivals.every(({ stoppedBy }) => stoppedBy === 'least probability')).toBe(true);
    expect((await runHere('compare', path, '--no-model')).rows[0]?.details).not.toHaveProperty('0.explain');
  });

  test.each([
    ['{"id":"x"}', '`articles` must be a list of articles'],
    ['{"id":"x","articles":[{"id":"a","title":"t"}]}', '`text` must be a string'],
    ['{"id":"x","reading":"b","articles":[{"id":"a","title":"t","text":""}]}', '`reading` names "b"'],
    ['[1]', 'not a JSON object'],
  ])('says what is wrong with %s', async (line, sentence) => {
    const { status, stderr } = await runHere('compare', file('wrong.jsonl', line));
    expect(stderr).toContain(`wrong.jsonl:1: ${sentence}`);
    expect(status).toBe(1);
  });
});

describe('a file that cannot be read is told in a sentence', () => {
  test.each([
    ['nowhere', (path: string) => ['compare', path], 'There is no file'],
    ['nowhere.gz', (path: string) => ['compare', path], 'There is no file'],
    ['nowhere.html', (path: string) => ['extract', path, '--url', 'https://a.example/'], 'There is no file'],
    ['nowhere.jsonl', (path: string) => ['extract', '--batch', path], 'There is no file'],
    ['', (path: string) => ['compare', path], 'is a folder'],
    ['', (path: string) => ['story', path, path], 'is a folder'],
    ['empty.jsonl', (path: string) => ['compare', path], 'is empty'],
    ['torn.jsonl.gz', (path: string) => ['compare', path], 'cannot be unpacked'],
    ['cut.html.gz', (path: string) => ['extract', path, '--url', 'https://a.example/'], 'ends too early'],
    ['binary.jsonl', (path: string) => ['compare', path], 'not text'],
  ])('%j', async (name, args, sentence) => {
    file('empty.jsonl', '');
    file('torn.jsonl.gz', 'no gzip');
    file('cut.html.gz', gzipSync('<p>Rain</p>'.repeat(99)).subarray(0, 30));
    file('binary.jsonl', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]));
    const path = join(folder, name);
    const { status, stderr } = await runHere(...args(path));
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(path);
    expect(stderr).not.toMatch(/\n\s+at |ENO|EIS|Z_/);
    expect(status).toBe(1);
  });

  test('a relative path is looked for in the folder that is named', async () => {
    expect((await runHere('compare', 'nowhere.jsonl')).stderr).toBe(
      `There is no file nowhere.jsonl in ${ROOT.replace(/\/$/, '')}. Check the path.\n`,
    );
  });

  test('an empty page is no article, as in a browser', async () => {
    const { status, rows } = await runHere('extract', file('empty.html', ''), '--url', 'https://a.example/');
    expect([status, rows[0]?.isArticle]).toEqual([0, false]);
  });
});

describe('usage', () => {
  test.each([
    [['frobnicate'], 'There is no command "frobnicate"'],
    [['match', '--top', '3'], 'match needs --queries FILE and --candidates FILE'],
    [['extract'], 'extract needs FILE.html --url URL'],
    [['compare', '--frob'], "Unknown option '--frob'"],
  ])('%j is answered in a sentence, without a stack', async (args, sentence) => {
    const { status, stderr } = await runHere(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});
