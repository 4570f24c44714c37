import { expect, test } from 'vitest';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';

function namesIn(language: string, text: string): string[] {
  const article = { id: 'a', outlet: 'The Test', title: '', text, authors: [], extent: 'full' as const, language };
  return [...sidesOf([prepareAccount(article)])[0]!.values[0]!.names];
}

test('capitals tell names, but for those of a language that gives them to all nouns', () => {
  expect(namesIn('en', 'Yesterday the council of Lunow met Ida Falk.')).toEqual(['lunow', 'ida', 'falk']);
  expect(namesIn('fr', 'Hier le conseil de Lunow a reçu Ida Falk.')).toEqual(['lunow', 'ida', 'falk']);
  expect(namesIn('de', 'Gestern traf der Rat der Stadt im Saal auf Gäste.')).toEqual([]);
});
