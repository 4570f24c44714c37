import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ONE_FACT, OTHER_FACTS } from '../encode/sentences';
import { runHere } from './runHere';

function similar(...lines: unknown[]) {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'accounts.jsonl');
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return runHere('similar', path);
}

interface SimilarRow {
  id: string;
  pairs: { a: number; b: number; score: number }[];
  align: { words: Record<'a' | 'b', [number, number]>[] }[];
}

test('every pair has a score, and the likest have their words aligned', async () => {
  const [a, b] = [
    [OTHER_FACTS[0], ONE_FACT.en],
    [ONE_FACT.es, ''],
  ];
  const { status, rows } = await similar({ id: 'bridge', a, b });
  expect(status).toBe(0);
  const { id, pairs, align } = rows[0] as unknown as SimilarRow;
  expect(id).toBe('bridge');
  const places = [0, 1].flatMap((row) => [0, 1].map((column) => ({ a: row, b: column, score: expect.any(Number) })));
  expect(pairs).toEqual(places);
  expect(pairs[2]!.score).toBeGreaterThan(pairs[0]!.score);
  expect(pairs[1]!.score).toBeLessThan(pairs[2]!.score);
  expect(align).toMatchObject([{ a: 1, b: 0 }]);
  const answers = align[0]!.words.map((words) => [ONE_FACT.en.slice(...words.a), ONE_FACT.es.slice(...words.b)]);
  expect(answers).toContainEqual(['.', '.']);
});

test('a line that holds no sentences is told, and the next one answered', async () => {
  const { status, rows, stderr } = await similar({ id: 'bad', a: 'x', b: [] }, { id: 'none', a: [], b: ['x'] });
  expect(stderr).toContain('accounts.jsonl:1: `a` must be a list of sentences');
  expect(rows).toEqual([{ id: 'none', pairs: [], align: [] }]);
  expect(status).toBe(1);
});
