import { expect, test } from 'vitest';
import type { HeardVoice } from '@/utils/compare/voices/hear';
import { firstToTell } from '@/utils/compare/voices/order';

/** A voice of this kind, heard in these accounts. */
function heard(name: string, kind: 'person' | 'body' | 'role', quoted: boolean, accounts = [1], sayings = 1) {
  const voice = { naming: { kind }, sayings: Array.from({ length: sayings }) };
  return { name, places: accounts.map((account) => ({ account, voice, quoted })) } as unknown as HeardVoice;
}

test.each([
  ['of persons those quoted', heard('Zoe Falk', 'person', true), heard('Ann Lee', 'person', false)],
  ['quoted persons before quoted bodies', heard('Zoe Falk', 'person', true), heard('Army', 'body', true)],
  ['of bodies those quoted', heard('Union', 'body', true), heard('Army', 'body', false)],
  ['bodies before the unnamed', heard('Union', 'body', false), heard('a guard', 'role', true)],
  ['of the unnamed those quoted', heard('two guards', 'role', true), heard('a guard', 'role', false)],
  ['the unnamed before the press', heard('two guards', 'role', false), heard('the Delby Herald', 'body', true)],
  ['whom the open article does not hear', heard('two guards', 'role', false), heard('Ann Lee', 'person', true, [0])],
  ['whom it alone hears', heard('two guards', 'role', false, [0]), heard('Ann Lee', 'person', true, [0, 1])],
  ['whom more accounts hear', heard('Zoe Falk', 'person', true, [1, 2]), heard('Ann Lee', 'person', true)],
  ['who says more', heard('Zoe Falk', 'person', true, [1], 3), heard('Ann Lee', 'person', true, [1], 2)],
])('first %s', (_what, first, second) => {
  expect([second, first].sort(firstToTell(0)).map(({ name }) => name)).toEqual([first.name, second.name]);
});
