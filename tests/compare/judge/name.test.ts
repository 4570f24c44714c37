import { expect, test } from 'vitest';
import { judgeNames } from '@/utils/compare/judge/name';
import type { FoundMention } from '@/utils/compare/mention';

function judged(one: string, other: string): string {
  const [a, b] = [one, other].map(
    (words): FoundMention => ({
      kind: 'name',
      start: 0,
      end: words.length,
      sentence: 0,
      value: words.toLowerCase(),
      reading: { type: 'text' },
    }),
  ) as [FoundMention, FoundMention];
  return judgeNames(a, b).verdict;
}

test.each([
  ['Ana Silva', 'Ana Silva', 'agree'],
  ['Ana Silva', 'Silva', 'agree'],
  ['Ana Maria Silva', 'Ana Silva', 'agree'],
  ['José Peña', 'Jose Pena', 'agree'],
  ['Mike Holm', 'Michael Holm', 'agree'],
  ['Bill Holm', 'Senior Trooper William Holm', 'agree'],
  ['J Holm', 'Jonas Holm', 'agree'],
  ['Vera Del Rio', 'Vera Delrio', 'agree'],
  ['MVP Award', 'Most Valuable Player Award', 'agree'],
  ["Alibaba's Qwen lab", 'Alibaba', 'compatible'],
  ['Sergey Holm', 'Sergei Holm', 'compatible'],
  ['Independent Street', 'Independence Street', 'compatible'],
  ['Rob Holm', 'Nick Holm', 'conflict'],
  ['Vermont Public Radio', 'Maine Public Radio', 'conflict'],
  ['Petra Holm', 'Jonas Reiter', 'conflict'],
  ['Flight Deck 12', 'Flight Deck 13', 'conflict'],
])('%j beside %j', (one, other, verdict) => {
  expect(judged(one, other)).toBe(verdict);
  expect(judged(other, one)).toBe(verdict);
});
