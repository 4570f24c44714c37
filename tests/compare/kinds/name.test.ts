import { expect, test } from 'vitest';
import { judgeNames, soundAlike } from '@/utils/compare/kinds/name/compare';
import type { FoundMention } from '@/utils/read/account/mention';

function named(words: string): FoundMention {
  return {
    kind: 'name',
    start: 0,
    end: words.length,
    sentence: 0,
    value: words.toLowerCase(),
    parsed: { type: 'text' },
  };
}

function judged(one: string, other: string): string {
  return judgeNames(named(one), named(other)).verdict;
}

test.each([
  ['Ana Silva', 'Ana Silva', 'agree'],
  ['Ana Silva', 'Silva', 'agree'],
  ['Ana Maria Silva', 'Ana Silva', 'agree'],
  ['José Peña', 'Jose Pena', 'agree'],
  ['Mike Holm', 'Michael Holm', 'agree'],
  ['Bill Holm', 'Senior Trooper William Holm', 'agree'],
  ['J Holm', 'Jonas Holm', 'agree'],
  ['Bill Holm', 'Trooper Holm', 'agree'],
  ['Bill Holm', 'Anna Holm', 'conflict'],
  ['Tarn Bank', 'Bank of Tarn', 'agree'],
  ['Vera Del Rio', 'Vera Delrio', 'agree'],
  ['Kanzler Emil Holm', 'Parteichef Emil Holm', 'agree'],
  ['Dissident Emil Holm', 'Rechtsanwalts Emil Holm', 'agree'],
  ['Versicherungskonzerns Tarn', 'Versicherer Tarn', 'agree'],
  ['Kanzler Emil Holm', 'Kanzler Anton Holm', 'conflict'],
  ['Kanzler', 'Parteichef', 'conflict'],
  ['Kanzler Emil Holm', 'Anna Emil Holm', 'conflict'],
  [`${'Holm'.repeat(9)}b Street`, `${'Holm'.repeat(9)}d Street`, 'conflict'],
  [`Ann ${'holm'.repeat(9)}b`, `Ann ${'holm'.repeat(9)}d`, 'compatible'],
  [`Ann ${'holm'.repeat(11)}b`, `Ann ${'holm'.repeat(11)}d`, 'conflict'],
  ['MVP Award', 'Most Valuable Player Award', 'agree'],
  ["Alibaba's Qwen lab", 'Alibaba', 'compatible'],
  ["Holm's team", 'Holm', 'agree'],
  ['Holm', 'Holm’s Senate office', 'agree'],
  ['Sergey Holm', 'Sergei Holm', 'compatible'],
  ['Snyder Street', 'Snider Street', 'compatible'],
  ['Constant Street', 'Constance Street', 'conflict'],
  ['Rob Holm', 'Nick Holm', 'conflict'],
  ['Vermont Public Radio', 'Maine Public Radio', 'conflict'],
  ['Petra Holm', 'Jonas Reiter', 'conflict'],
  ['Flight Deck 12', 'Flight Deck 13', 'conflict'],
])('%j beside %j', (one, other, verdict) => {
  expect(judged(one, other)).toBe(verdict);
  expect(judged(other, one)).toBe(verdict);
});

test.each([
  ['Laurie Kaye', 'Lori Kaye', true],
  ['Catherine Holm', 'Kathryn Holm', true],
  ['Winter Games', 'Summer Games', false],
  ['Lois Ott', 'Lois Lee', false],
  ['Lois Ann Ott', 'Lois Ott', false],
  ['Lois Falk', 'Lois Falke', false],
])('%j and %j sound alike: %s', (one, other, alike) => {
  expect(soundAlike(named(one), named(other))).toBe(alike);
});
