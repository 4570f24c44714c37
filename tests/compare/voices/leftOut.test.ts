import { expect, test } from 'vitest';
import type { Heard, HeardVoice } from '@/utils/compare/voices/hear';
import { isLeftOut } from '@/utils/compare/voices/leftOut';
import type { Link } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

const named = (name: string, ...roles: string[]) => ({
  kind: 'person',
  name: [name],
  roles: new Set(roles),
  head: name,
});
const unnamed = (head: string, ...others: string[]) => ({
  ...{ kind: 'role', name: [], roles: new Set([head, ...others]), head, isNew: true },
});

/** Whether the first account leaves out a voice of the second, where it hears another and says this. */
function leavesOut(naming: object, heard: object[], text = 'The dam broke.', links: Link[] = []): boolean {
  const sides = sidesOf([text, 'More dams may break.'].map((one, at) => prepareAccount(article(`${at}`, one))));
  const voice = { name: '', places: [{ account: 1, voice: { naming, sayings: [{ sentence: 0 }] } }] };
  const all = { sides, heard: [heard.map((other) => ({ naming: other, sayings: [] })), []], links };
  return isLeftOut(voice as unknown as HeardVoice, 0, all as unknown as Heard);
}

test.each([
  ['a named one who is that', named('falk', 'official'), false],
  ['a named one who is something else', named('falk', 'guard'), true],
  ['the same, many', unnamed('officials'), false],
  ['the same of the same body', unnamed('official', 'army', 'border'), false],
  ['the same of another body', unnamed('official', 'police'), true],
  ['somebody else', unnamed('guard'), true],
])('an unnamed voice, where the account hears %s', (_what, other, isOut) => {
  expect(leavesOut(unnamed('official', 'army'), [other])).toBe(isOut);
});

test('a named one is not left out where words of theirs are spoken of close behind the name', () => {
  expect(leavesOut(named('falk'), [], 'Falk sent us a letter.')).toBe(false);
  expect(leavesOut(named('falk'), [], 'Falk sent the board a letter.')).toBe(true);
});

test('what a third account tells too is left out all the same', () => {
  const linkTo = (account: number) =>
    [{ a: { account: 1, sentence: 0 }, b: { account, sentence: 0 }, score: 0.9 }] as Link[];
  expect(leavesOut(unnamed('official'), [], 'The dam broke.', linkTo(0))).toBe(false);
  expect(leavesOut(unnamed('official'), [], 'The dam broke.', linkTo(2))).toBe(true);
});
