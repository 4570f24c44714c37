import { expect, test } from 'vitest';
import { saysSame } from '@/utils/compare/voices/linked';
import type { PlacedVoice } from '@/utils/compare/voices/placedVoice';
import type { Link } from '@/utils/link/link';

/** A voice that an account hears in its first sentence, by the noun that says what it is or by its name. */
const voice = (account: number, head: string, kind = 'role') =>
  ({ account, voice: { naming: { kind, head }, sayings: [{ sentence: 0 }] } }) as unknown as PlacedVoice;

const link = (score: number, how = 'same', sentence = 0) =>
  ({ a: { account: 0, sentence: 0 }, b: { account: 1, sentence }, how, score }) as Link;

test.each<[what: string, a: PlacedVoice, b: PlacedVoice, link: Link, isSame: boolean]>([
  ['an official and who is named', voice(0, 'official'), voice(1, 'holm', 'person'), link(0.5), true],
  ['who is named and an official', voice(0, 'holm', 'person'), voice(1, 'official'), link(0.5), true],
  ['two where the link is weak', voice(0, 'official'), voice(1, 'holm', 'person'), link(0.49), false],
  ['two who say the same in part', voice(0, 'official'), voice(1, 'holm', 'person'), link(0.9, 'partly'), false],
  ['two who say other things', voice(0, 'official'), voice(1, 'holm', 'person'), link(0.9, 'same', 1), false],
  ['a farmer and who is named', voice(0, 'farmer'), voice(1, 'holm', 'person'), link(0.9), false],
  ['two who are named', voice(0, 'holm', 'person'), voice(1, 'president', 'person'), link(0.9), false],
])('%s', (_, a, b, one, isSame) => {
  expect(saysSame([one])(a, b)).toBe(isSame);
});
