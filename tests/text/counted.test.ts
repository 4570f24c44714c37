import { expect, test } from 'vitest';
import { number } from '@/utils/read/find/number';
import { accountOf } from './reading';

/** The nouns that the numbers of a text count, by their stems. */
const headsIn = (language: string, text: string) =>
  number.find(accountOf(language, text)).map(({ parsed }) => parsed.type === 'number' && parsed.head);

test.each([
  ['es', 'Cancelaron 214 de los 520 trenes.'],
  ['fr', 'On a annulé 214 des 520 trains.'],
  ['fr', 'On a annulé 214 trains sur les 520 trains prévus.'],
  ['it', 'Hanno cancellato 214 dei 520 treni.'],
])('%s: a part counts what its whole counts: %s', (language, text) => {
  const [part, whole] = headsIn(language, text);
  expect(part).toBeTypeOf('string');
  expect(part).toBe(whole);
});

test.each([
  ['es', 'Ganó 214 de 2019 a 520 trenes.'],
  ['es', 'Cancelaron 214, de los 520 trenes nada se sabe.'],
  ['fr', 'On en a annulé 214 et 520 trains roulent.'],
])('%s: not what merely follows: %s', (language, text) => {
  expect(headsIn(language, text)[0]).toBeUndefined();
});

test.each([
  ['de', 'Zwei Jahre später starb er.', '2 year'],
  ['es', 'Volvió 150 años después.', '150 year'],
  ['fr', 'Il revient 150 ans plus tard.', '150 year'],
])('%s: how much later is a duration too: %s', (language, text, value) => {
  expect(number.find(accountOf(language, text)).map((mention) => mention.value)).toEqual([value]);
});

test.each([
  ['de', 'Vor zwei Jahren starb er.'],
  ['fr', 'Il est mort il y a 150 ans.'],
])('%s: how long ago is a date alone: %s', (language, text) => {
  expect(number.find(accountOf(language, text))).toEqual([]);
});
