import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const sources = files.filter((file) => /^(utils|components|entrypoints)\/.*\.tsx?$/.test(file));

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;
function importsOf(file: string): string[] {
  return [...read(file).matchAll(IMPORT)].map(([, from = '']) =>
    from.startsWith('.') ? `@/${join(dirname(file), from)}` : from,
  );
}

const STAGES = ['text', 'detect', 'extract', 'gather', 'match', 'read', 'encode', 'link', 'compare', 'rank', 'present'];
const later = (stage: string) => STAGES.slice(STAGES.indexOf(stage) + 1).join('|');
const BROWSER = 'wxt|dexie|webextension-polyfill|preact';

/** Which files may not import what, and why. */
const FORBIDDEN: { files: RegExp; imports: RegExp; because: string }[] = [
  { files: /^utils\//, imports: /^@\/(components|entrypoints)\//, because: 'utils never look up' },
  { files: /^utils\/(?!browser\/)/, imports: /^@\/utils\/browser\//, because: 'the core runs anywhere' },
  { files: /^utils\/(?!browser\/)/, imports: new RegExp(`^(${BROWSER})(/|$)`), because: 'the core runs anywhere' },
  { files: /^utils\/model\.ts$/, imports: /./, because: 'the nouns stand alone' },
  { files: /^utils\/text\//, imports: /^@\/utils\/(?!text\/|model$)/, because: 'text holds leaves' },
  ...STAGES.filter((stage) => later(stage) !== '').map((stage) => ({
    files: new RegExp(`^utils/${stage}/`),
    imports: new RegExp(`^@/utils/(${later(stage)})/`),
    because: 'a stage never imports a later one',
  })),
  {
    files: /^components\//,
    imports:
      /^(@\/(entrypoints|utils\/(browser|detect|extract|gather|match|read|encode|link|compare|rank))\/|wxt|dexie|webextension-polyfill)/,
    because: 'components only draw',
  },
];

describe('direction of imports', () => {
  test.each(FORBIDDEN)('$files imports nothing like $imports: $because', ({ files: where, imports }) => {
    const broken = sources
      .filter((file) => where.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((from) => imports.test(from))
          .map((from) => `${file} → ${from}`),
      );
    expect(broken).toEqual([]);
  });

  test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(20));
});

test('the core reaches for no browser, clock or network', () => {
  const GLOBALS =
    /(?<![.\w'"`])(browser|chrome)\.\w|(?<![.\w])(fetch\(|Date\.now\(|indexedDB|localStorage|new Date\(\))/;
  const broken = sources.filter(
    (file) => /^utils\/(?!browser\/)/.test(file) && GLOBALS.test(stripComments(read(file))),
  );
  expect(broken).toEqual([]);
});

test('no `any` in the source', () => {
  const broken = sources.filter((file) => /\bas any\b|:\s*any\b|<any>/.test(stripComments(read(file))));
  expect(broken).toEqual([]);
});

test('no file outgrows one concept', () => {
  const LONGEST = 250;
  const long = sources
    .map((file) => [file, read(file).split('\n').length] as const)
    .filter(([, lines]) => lines > LONGEST);
  expect(long).toEqual([]);
});

describe('documents', () => {
  const documents = files.filter((file) => /\.md$/.test(file) && !file.startsWith('tests/stories/'));
  test.each(documents)('%s names only paths that exist', (document) => {
    const named = [
      ...read(document).matchAll(
        /`((?:utils|tests|scripts|public|components|entrypoints|docs)\/[\w./-]*)`|\]\((?!https?:)([^)#]+)\)/g,
      ),
    ];
    const paths = named.map(([, code, link]) => code ?? join(dirname(document), link ?? ''));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

function stripComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
