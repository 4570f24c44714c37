import { describe, expect, test } from 'vitest';
import { excerpt } from '@/utils/present/detail/excerpt';
import type { Span } from '@/utils/present/shared/spans';

/** Marks stand in brackets in the sentences below; what is cut is told by dots. */
function cut(sentence: string, most: number, language?: string): string {
  const spans: Span[] = sentence
    .split(/(\[[^\]]*\])/)
    .filter((text) => text !== '')
    .map((text) => (text.startsWith('[') ? { text: text.slice(1, -1), mark: true } : { text }));
  const { spans: kept, cutBefore, cutAfter } = excerpt(spans, [0, 0], most, language);
  const words = kept.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
  return `${cutBefore ? '… ' : ''}${words}${cutAfter ? ' …' : ''}`;
}

describe('a sentence is cut where phrases end', () => {
  test.each([
    ['one that fits stays whole', 'It fell [on Friday].', 56, 'en', 'It fell [on Friday].'],
    [
      'at a comma, without dots',
      'The port, said its owner, will open again [on Friday], nine days after the crane fell.',
      40,
      'en',
      'will open again [on Friday]',
    ],
    [
      'before a preposition, never after one',
      'The campaign was carried out by people who made [28.8 million] exchanges with the model of the company last year.',
      48,
      'en',
      'by people who made [28.8 million] exchanges …',
    ],
    [
      'within a phrase only where it must be, and told by dots',
      'Several old yellow harbour cranes suddenly fell [twice].',
      20,
      'en',
      '… suddenly fell [twice].',
    ],
    [
      'never between the two ends of a span of time',
      'The campaign ran between April 22 and June 5 and made [28.8 million] exchanges with Claude through nearly 25,000 fake accounts.',
      52,
      'en',
      'made [28.8 million] exchanges with Claude …',
    ],
    [
      'nor between two that a word joins in another language',
      'Die Kampagne lief zwischen dem 22. April und dem 5. Juni und ergab [28,8 Millionen] Anfragen an Claude.',
      60,
      'de',
      'ergab [28,8 Millionen] Anfragen an Claude.',
    ],
    [
      'a number with what it counts',
      'Nach einem Schaden am Zugseil haben am Freitag [46] Fahrgäste bis zu sieben Stunden über dem Tal festgesessen.',
      52,
      'de',
      '… haben am Freitag [46] Fahrgäste bis zu sieben Stunden …',
    ],
    [
      'a negation left out is told by dots',
      'The company did not say, its lawyers told the court, that all of it was [paid] on Friday, or on Monday.',
      36,
      'en',
      '… that all of it was [paid] on Friday',
    ],
    [
      'in German',
      'Der Hafen öffnet laut der Behörde in Larsund wieder [am Freitag] nach neun Tagen Sperre.',
      48,
      'de',
      'in Larsund wieder [am Freitag] …',
    ],
    [
      'in script without spaces',
      '港务局说，拉尔松港将于[星期五]重新开放，距离起重机倒塌已经过去九天。',
      30,
      'zh',
      '拉尔松港将于[星期五]重新开放',
    ],
  ])('%s', (_name, sentence, most, language, shown) => expect(cut(sentence, most, language)).toBe(shown));
});

test('a number is never cut in two, whatever the room', () => {
  expect(cut('They paid for it all at last some [24.6 million] euros in that year alone.', 4)).toContain(
    '24.6 million',
  );
});
