import { expect, test } from 'vitest';
import { translatorHere } from '@/utils/browser/platform/translator';

function scopeWith(availability: string, translate: (text: string) => Promise<string>) {
  const pairs: unknown[] = [];
  const ended: boolean[] = [];
  const Translator = {
    availability: async (pair: unknown) => {
      pairs.push(pair);
      return availability;
    },
    create: async () => ({ translate, destroy: () => ended.push(true) }),
  };
  return { scope: { Translator }, pairs, ended };
}

test('a browser without one has no translator', () => {
  expect(translatorHere({})).toBeUndefined();
});

test.each([
  ['unavailable', 'no'],
  ['downloadable', 'afterFetch'],
  ['downloading', 'afterFetch'],
  ['available', 'yes'],
])('what is %s can be had: %s', async (availability, answer) => {
  const { scope, pairs } = scopeWith(availability, async (text) => text);
  expect(await translatorHere(scope)!.canTranslate('de', 'en')).toBe(answer);
  expect(pairs).toEqual([{ sourceLanguage: 'de', targetLanguage: 'en' }]);
});

test('a pair of languages that the browser refuses to speak of is none', async () => {
  const scope = { Translator: { availability: () => Promise.reject(new TypeError('bad tag')) } };
  expect(await translatorHere(scope)!.canTranslate('xx', 'en')).toBe('no');
});

test('translates and gives the translator back; a failure is a value', async () => {
  const { scope, ended } = scopeWith('available', async (text) => `«${text}»`);
  expect(await translatorHere(scope)!.translate('Hallo', 'de', 'en')).toBe('«Hallo»');
  expect(ended).toEqual([true]);
  const failing = scopeWith('available', () => Promise.reject(new Error('no room')));
  expect(await translatorHere(failing.scope)!.translate('Hallo', 'de', 'en')).toBeUndefined();
});
