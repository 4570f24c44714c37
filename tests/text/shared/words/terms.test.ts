import { expect, test } from 'vitest';
import { cutStem } from '@/utils/text/shared/words/stems';
import { readWords } from '@/utils/text/shared/words/terms';

test('forms of a word that differ behind its sixth letter share a term where there is no stemmer', () => {
  const terms = readWords('die gesperrte, sperrte, sperrten sperrst', 'de').map(({ term }) => term);
  expect(terms).toEqual(['die', 'gesper', 'sperrt', 'sperrt', 'sperrs']);
});

test('a stem is the first six letters without accents', () => {
  expect(['régions', 'région', 'régional'].map(cutStem)).toEqual(['region', 'region', 'region']);
});

test('a figure is one term however its thousands are set apart, a decimal another', () => {
  const terms = readWords('25,000 or 25.000 or 25000 or 25.5').map(({ term }) => term);
  expect(terms.filter((term) => term !== 'or')).toEqual(['25000', '25000', '25000', '25.5']);
});
