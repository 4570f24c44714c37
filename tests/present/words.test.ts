import { expect, test } from 'vitest';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { ENGLISH } from './testWords';

const placesOf = ({ message }: { message: string }) => [...new Set(message.match(/\$\d/g) ?? [])].sort();
const english: Record<string, { message: string }> = en;

test('Simplified Chinese has every message', () => expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort()));

test.each<[string, Record<string, { message: string }>]>([
  ['Chinese', zh],
  ['German', de],
  ['Spanish', es],
])('%s fills in the same values as English, and adds no key', (_language, messages) => {
  for (const [key, message] of Object.entries(messages)) {
    const places = key in english ? placesOf(english[key]!) : ['no such key'];
    // A plural form may leave out the number it stands for: "one agency text".
    const optional = /_(one|other)$/.test(key) ? ['$1', '$2'] : [];
    expect([key, placesOf(message).filter((place) => !optional.includes(place))]).toEqual([
      key,
      places.filter((place) => !optional.includes(place)),
    ]);
  }
});

test('the store takes at most 132 characters of description', () => {
  for (const { description } of [en, zh, de, es]) expect(description.message.length).toBeLessThanOrEqual(132);
});

test('counts take the plural form and the figures of the language', () => {
  expect([ENGLISH.count('reports', 1), ENGLISH.count('reports', 2180)]).toEqual(['1 report', '2,180 reports']);
});
