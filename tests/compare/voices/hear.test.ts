import { expect, test } from 'vitest';
import { type Heard, hearVoices } from '@/utils/compare/voices/hear';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

interface Told {
  kind: 'person' | 'role';
  /** The words that name it stand in front of its account. */
  letters: number;
  name: string;
}

/** How many letters each entry's name has, and in which accounts it is heard; each account hears one voice or several. */
function heard(told: (Told | Told[])[], links: Link[] = []): [letters: number, accounts: number[]][] {
  const sides = sidesOf(told.map((_, at) => prepareAccount(article(`${at}`, `${'x'.repeat(200)}.`))));
  const voices = told.map((some) =>
    [some].flat().map(({ kind, letters, name }) => ({
      naming: {
        ...{ kind, start: 0, end: letters, sentence: 0 },
        ...{ name: kind === 'role' ? [] : [name], roles: new Set([name]), head: name },
      },
      sayings: [{ sentence: 0, quoted: false }],
    })),
  );
  return hearVoices({ sides, heard: voices, links } as unknown as Heard).map(({ name, places }) => [
    name.length,
    places.map(({ account }) => account),
  ]);
}

const person = (letters: number, name = 'holm'): Told => ({ kind: 'person', letters, name });
const official = (letters: number): Told => ({ kind: 'role', letters, name: 'official' });
const same = (a: number, b: number) =>
  ({ a: { account: a, sentence: 0 }, b: { account: b, sentence: 0 }, how: 'same', score: 0.9 }) as Link;

test.each<[what: string, told: Told[], letters: number]>([
  ['by the most words', [person(8), person(14)], 14],
  ['by many words', [person(8), person(120)], 120],
  ['not by a whole sentence', [person(8), person(121)], 8],
  ['by a whole sentence where no account has fewer words', [person(121), person(130)], 130],
])('who is heard in two accounts is called %s', (_, told, letters) => {
  expect(heard(told)).toEqual([[letters, [0, 1]]]);
});

test('who is named is called by the name, though an account says the same of an official', () => {
  expect(heard([person(8), official(40)], [same(0, 1)])).toEqual([[8, [0, 1]]]);
  expect(heard([official(40), person(8)], [same(0, 1)])).toEqual([[8, [0, 1]]]);
  expect(heard([person(8), official(40)])).toEqual([
    [8, [0]],
    [40, [1]],
  ]);
});

test('two of one account stay two, though another says the same of both', () => {
  expect(heard([[official(40), official(50)], official(60)], [same(0, 1)])).toEqual([
    [60, [0, 1]],
    [50, [0]],
  ]);
});

test('two by different names are two, though an official may be either', () => {
  const told = [person(8), person(9, 'lind'), official(40)];
  const links = [same(0, 2), same(1, 2)];
  expect(heard(told, links)).toEqual([
    [8, [0, 2]],
    [9, [1]],
  ]);
});
