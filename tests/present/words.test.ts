import { expect, test } from 'vitest';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { ENGLISH } from './testWords';

const placesOf = ({ message }: { message: string }) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
const english: Record<string, { message: string }> = en;

test.each<[string, Record<string, { message: string }>]>([
  ['Chinese', zh],
  ['German', de],
  ['Spanish', es],
])('%s has every message, filled in with the same values as in English', (_language, messages) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  for (const [key, message] of Object.entries(messages)) {
    // A plural form may leave out the number it stands for: "one agency text".
    const optional = /_(one|other)$/.test(key) ? ['$1', '$2'] : [];
    const needed = (one: { message: string }) => placesOf(one).filter((place) => !optional.includes(place));
    expect([key, needed(message)]).toEqual([key, needed(english[key]!)]);
  }
});

test('the store takes at most 132 characters of description', () => {
  for (const { description } of [en, zh, de, es]) expect(description.message.length).toBeLessThanOrEqual(132);
});

test('counts take the plural form and the figures of the language', () => {
  expect([ENGLISH.count('reports', 1), ENGLISH.count('reports', 2180)]).toEqual(['1 report', '2,180 reports']);
});
