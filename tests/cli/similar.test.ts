import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { ONE_FACT, OTHER_FACTS } from '../encode/sentences';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function similar(...lines: unknown[]) {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'accounts.jsonl');
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  const args = ['--import', 'tsx', 'scripts/cli/index.ts', 'similar', path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const rows = stdout.split('\n').filter(Boolean);
  return { status, rows: rows.map((row) => JSON.parse(row)), stderr };
}

test('every pair has a score, and the likest have their words aligned', () => {
  const [a, b] = [
    [OTHER_FACTS[0], ONE_FACT.en],
    [ONE_FACT.es, ''],
  ];
  const { status, rows } = similar({ id: 'bridge', a, b });
  expect(status).toBe(0);
  const [{ id, pairs, align }] = rows;
  expect(id).toBe('bridge');
  const places = [0, 1].flatMap((row) => [0, 1].map((column) => ({ a: row, b: column, score: expect.any(Number) })));
  expect(pairs).toEqual(places);
  expect(pairs[2].score).toBeGreaterThan(pairs[0].score);
  expect(pairs[1].score).toBeLessThan(pairs[2].score);
  expect(align).toMatchObject([{ a: 1, b: 0 }]);
  const answers = align[0].words.map((words: Record<'a' | 'b', [number, number]>) => [
    ONE_FACT.en.slice(...words.a),
    ONE_FACT.es.slice(...words.b),
  ]);
  expect(answers).toContainEqual(['.', '.']);
});

test('a line that holds no sentences is told, and the next one answered', () => {
  const { status, rows, stderr } = similar({ id: 'bad', a: 'x', b: [] }, { id: 'none', a: [], b: ['x'] });
  expect(stderr).toContain('accounts.jsonl:1: `a` must be a list of sentences');
  expect(rows).toEqual([{ id: 'none', pairs: [], align: [] }]);
  expect(status).toBe(1);
});
