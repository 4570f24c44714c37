import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyTree } from '@/scripts/shared/copyTree';

const copy = copyTree();
afterAll(() => rmSync(copy, { recursive: true }));

const runNew = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new/index.ts', ...args], { cwd: copy, encoding: 'utf8' });
const inCopy = (bin: string, ...args: string[]) =>
  execFileSync(join('node_modules', '.bin', bin), args, { cwd: copy, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

test('what is begun has its types, and its tests pass', () => {
  for (const args of [
    ['kind', 'mood'],
    ['language', 'pt', 'portuguese'],
    ['outlet', 'ledger.example', 'The Ledger', 'https://ledger.example/feed', '--country', 'GB'],
    ['story', 'en/bridge-reopens'],
  ])
    expect(runNew(...args)).toMatchObject({ status: 0, stderr: '' });

  inCopy('biome', 'check', '--write', 'utils/read/find', 'utils/compare', 'utils/text', 'tests/read/find');
  expect(inCopy('tsc', '--noEmit')).toBe('');
  inCopy('vitest', 'run', 'tests/read/find', 'tests/text/alike.test.ts');
  expect(read('scripts/catalogue/byHand.txt')).toContain(
    '\nledger.example | The Ledger | GB | | | https://ledger.example/feed\n',
  );
  const entry = JSON.parse(read('public/catalogue.json')).find(({ id }: { id: string }) => id === 'ledger.example');
  expect(entry).toMatchObject({ name: 'The Ledger', country: 'GB', feeds: ['https://ledger.example/feed'] });
  expect(read('tests/stories/measured/en/bridge-reopens.md')).toContain('## Differences');
}, 120_000);

test.each([
  [['kind', 'Two Words'], 'a word in small letters'],
  [['kind', 'number'], 'is there already'],
  [['language', 'klingon'], 'a BCP 47 tag'],
  [['outlet', 'ledger'], 'outlet DOMAIN NAME FEED'],
  [['story', 'bridge'], 'story LANGUAGE/SLUG'],
  [[], 'kind, language, outlet, story'],
])('%j is refused in a sentence', (args, sentence) => {
  const { status, stderr } = runNew(...args);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
});
