import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { groupBy } from '@/utils/compare/kinds/groupBy';

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

const isSource = new Set(sources);
/** What each source imports of ours, types included. */
const edges = sources.flatMap((file) =>
  importsOf(file)
    .flatMap((from) => ['.ts', '.tsx'].map((ending) => from.replace(/^@\//, '') + ending))
    .filter((to) => isSource.has(to))
    .map((to): [string, string] => [file, to]),
);

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
    files: /^(utils\/(?!text\/)|components\/|entrypoints\/)/,
    // English is read at greater depth than what every language gives.
    imports: /^@\/utils\/text\/(?!en\/|shared\/|\w+$)/,
    because: 'a language is asked by what every language gives',
  },
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

describe('circles', () => {
  test('no file imports itself by way of others', () => expect(circleIn(edges)).toEqual([]));

  test('no folder imports itself by way of others', () => {
    const between = edges.map(([from, to]): [string, string] => [roomOf(from), roomOf(to)]);
    expect(circleIn(between.filter(([from, to]) => from !== to))).toEqual([]);
  });
});

/** `utils/model.ts` and `utils/pipeline.ts` stand for themselves: one is below all stages, one above. */
function roomOf(file: string): string {
  return dirname(file) === 'utils' ? file : dirname(file);
}

/** The first way found that leads back to where it began, or nothing. */
function circleIn(edges: [string, string][]): string[] {
  const next = new Map(groupBy(edges, ([from]) => from).map((own) => [own[0]![0], own.map(([, to]) => to)]));
  const done = new Set<string>();
  const walk = (node: string, path: string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const to of next.get(node) ?? []) {
      const circle = walk(to, [...path, node]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  for (const node of next.keys()) {
    const circle = walk(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

test('no folder is a drawer', () => {
  const MOST = 20;
  // Pictures are named by what they show, and nobody looks for code among them.
  const named = files.filter((file) => !file.endsWith('.png'));
  const counts = groupBy(named, dirname).map((own): [string, number] => [dirname(own[0]!), own.length]);
  expect(counts.filter(([, count]) => count > MOST)).toEqual([]);
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

  /** They also name a room by the end of its path: `score/`, in the line of `utils/match/`, or `match/score/`. */
  const MAPS = ['README.md', 'CONTRIBUTING.md', 'utils/README.md', 'docs/architecture.md'];
  test.each(MAPS)('%s names only rooms that exist', (map) => {
    const gone = read(map)
      .split('\n')
      .flatMap((line) => {
        const named = [...line.matchAll(/`(\w[\w.-]*\/[\w./-]*)`/g)].map(([, path = '']) => path);
        const homes = ['', 'utils', ...named.slice(0, 1)];
        return named.filter((path) => !homes.some((home) => existsSync(join(ROOT, home, path))));
      });
    expect(gone).toEqual([]);
  });
});

function stripComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
