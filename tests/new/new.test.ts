import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDraft } from '@/scripts/new/draft';
import { beginNew } from '@/scripts/new/scaffolds';

const LEDGER = 'ledger.example | The Ledger | GB | en | | https://ledger.example/feed';

test.each([
  { args: [], says: 'npm run new story SLUG or LANGUAGE/SLUG' },
  { args: ['finder', 'mood'], says: 'Say what is new' },
  { args: ['kind'], says: 'a word in small letters' },
  { args: ['kind', '../mood'], says: 'a word in small letters' },
  { args: ['kind', 'case'], says: 'a word of TypeScript' },
  { args: ['kind', 'number'], says: 'There is a kind “number” already' },
  { args: ['kind', 'agent'], says: 'utils/compare/kinds/agent/compare.ts is there already' },
  { args: ['language'], says: 'two BCP 47 tags' },
  { args: ['language', '../pt'], says: 'two BCP 47 tags' },
  { args: ['language', 'qq'], says: '“qq” is the tag of no language' },
  { args: ['language', 'de'], says: 'German is there already: utils/text/de' },
  { args: ['language', 'pt', 'en'], says: 'begin as another' },
  { args: ['language', 'pt', 'ko'], says: 'There is no folder utils/text/ko' },
  { args: ['story'], says: 'SLUG or LANGUAGE/SLUG' },
  { args: ['story', '../bridge-reopens'], says: 'SLUG or LANGUAGE/SLUG' },
  { args: ['story', 'xx/bridge-reopens'], says: 'LANGUAGE is one of across, de, en' },
  { args: ['story', 'rounded-crowd'], says: 'tests/stories/rounded-crowd is there already' },
  { args: ['story', 'en/ferry-at-kolding'], says: 'ferry-at-kolding.md is there already' },
  { args: ['outlet'], says: 'DOMAINS | NAME' },
  { args: ['outlet', 'ledger.example'], says: 'DOMAINS | NAME' },
  { args: ['outlet', `${LEDGER}\n${LEDGER}`], says: 'DOMAINS | NAME' },
  { args: ['outlet', LEDGER.replace('ledger', 'www.ledger')], says: '“www.ledger.example” is not the domain' },
  { args: ['outlet', LEDGER.replace('ledger.example', 'ledger.example/news')], says: 'is not the domain' },
  { args: ['outlet', LEDGER.replace('GB', 'Britain')], says: '“Britain” is no country' },
  { args: ['outlet', LEDGER.replace('GB', 'UK')], says: '“UK” is no country' },
  { args: ['outlet', LEDGER.replace('GB', 'QX')], says: '“QX” is no country' },
  { args: ['outlet', LEDGER.replace('| |', '| Ledger Group |')], says: '“Ledger Group” names no kind of owner' },
  { args: ['outlet', LEDGER.replace('| en |', '| zh-hant |')], says: '“zh-hant” is no language' },
  { args: ['outlet', LEDGER.replace('en', 'English')], says: '“English” is no language' },
  { args: ['outlet', LEDGER.replace('/ledger', '/feeds')], says: 'is no address under ledger.example' },
  {
    args: ['outlet', LEDGER.replaceAll('ledger.example', 'bbc.co.uk')],
    says: 'bbc.com is in public/catalogue.json already',
  },
])('what is no good is refused: $says', ({ args, says }) => {
  const draft = createDraft();
  expect(() => beginNew(args, draft)).toThrow(says);
});

test('a refusal stands on standard error alone, with status 1', () => {
  const command = ['--import', 'tsx', 'scripts/new/index.ts', 'kind', 'number'];
  expect(spawnSync(process.execPath, command, { encoding: 'utf8' })).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'There is a kind “number” already.\n',
  });
});

test.each(['zh-Hant', 'sq-XK', 'zh-Hans-CN'])('an outlet may write in %s', (language) => {
  const line = LEDGER.replace('| en |', `| ${language} |`);
  expect(beginNew(['outlet', line], createDraft())).not.toEqual([]);
});

/** What the scaffolds read and change, and what the types of that need. */
const NEEDED = [
  ...['utils', 'components', 'tests/read', 'tests/text', 'tests/stories', 'public/_locales'],
  ...['public/catalogue.json', 'scripts/catalogue/byHand.txt', 'package.json', 'tsconfig.json', 'biome.json'],
];
const CHECKED = [
  'utils/**/*.d.ts',
  'utils/pipeline.ts',
  'utils/present',
  'components/compare',
  'tests/read/find',
  'tests/text',
];

const home = process.cwd();
const copy = mkdtempSync(join(tmpdir(), 'second-source-new-'));
beforeAll(() => {
  for (const path of NEEDED) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => {
  process.chdir(home);
  rmSync(copy, { recursive: true });
});

test('what is begun passes types and lint, and it is said what is left', () => {
  process.chdir(copy);
  const written = [
    ['kind', 'mood'],
    ['language', 'pt', 'es'],
    ['story', 'bridge-reopens'],
    ['story', 'across/bridge-reopens'],
    ['outlet', LEDGER],
  ].flatMap((args) => {
    const draft = createDraft();
    expect(beginNew(args, draft)).not.toEqual([]);
    return draft.write().map((line) => line.split(' ').at(-1)!);
  });
  expect(written).toContain('tests/stories/measured/across/bridge-reopens.md');
  expect(written).toContain('tests/stories/bridge-reopens/expected.json');

  expect(readFileSync('scripts/catalogue/byHand.txt', 'utf8')).toContain(`\n${LEDGER}\n`);
  const catalogue: { id: string }[] = JSON.parse(readFileSync('public/catalogue.json', 'utf8'));
  const facts = { name: 'The Ledger', country: 'GB', language: 'en', feeds: ['https://ledger.example/feed'] };
  expect(catalogue.find(({ id }) => id === 'ledger.example')).toMatchObject({ ...facts, from: ['by hand'] });
  expect(catalogue.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id).toSorted());

  const code = written.filter((file) => file.endsWith('.ts'));
  expect(outputOf('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', ...code)).toContain('No fixes applied');
  writeFileSync('tsconfig.new.json', JSON.stringify({ extends: './tsconfig.json', include: CHECKED }));
  expect(outputOf('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.new.json')).toBe('');
}, 120_000);

function outputOf(tool: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join('node_modules', tool), ...args], { encoding: 'utf8' });
  return stdout + stderr;
}
