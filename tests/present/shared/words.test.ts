import { expect, test } from 'vitest';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import fr from '@/public/_locales/fr/messages.json';
import ja from '@/public/_locales/ja/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { type CountKey, createWords, lookupIn } from '@/utils/present/shared/words';
import { ENGLISH } from '../testWords';

const placesOf = ({ message }: { message: string }) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
const english: Record<string, { message: string }> = en;

test.each<[string, Record<string, { message: string }>]>([
  ['Chinese', zh],
  ['French', fr],
  ['German', de],
  ['Japanese', ja],
  ['Spanish', es],
])('%s has every message, filled in with the same values as in English', (_language, messages) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  for (const [key, message] of Object.entries(messages)) {
    // A plural form may leave out the number it stands for: "one agency text".
    const optional = /_(one|few|many|other)$/.test(key) ? ['$1', '$2'] : [];
    const needed = (one: { message: string }) => placesOf(one).filter((place) => !optional.includes(place));
    expect([key, needed(message)]).toEqual([key, needed(english[key]!)]);
  }
});

test('the store takes at most 132 characters of description', () => {
  for (const { description } of [en, zh, de, es, fr, ja]) expect(description.message.length).toBeLessThanOrEqual(132);
});

test('counts take a form that only some languages have, and the general one where a message lacks it', () => {
  const messages = {
    days_one: '$1 dzień',
    days_few: '$1 dni (few)',
    days_other: '$1 dnia',
    stories_other: '$1 (other)',
  };
  const found = Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, { message }]));
  const polish = createWords(lookupIn(found), 'pl', 0, 'UTC');
  const count = (key: string, number: number) => polish.count(key as CountKey, number);
  expect([1, 3, 5].map((number) => count('days', number))).toEqual(['1 dzień', '3 dni (few)', '5 dnia']);
  expect(count('stories', 3)).toBe('3 (other)');
});

test('counts take the plural form and the figures of the language', () => {
  expect([ENGLISH.count('reports', 1), ENGLISH.count('reports', 2180)]).toEqual(['1 report', '2,180 reports']);
});
