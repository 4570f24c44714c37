import { describe, expect, test } from 'vitest';
import { claimPhrases } from '@/utils/compare/label/phrases';
import { sidesOf } from '@/utils/link/side';
import { compareArticles } from '@/utils/pipeline';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

const FILLER = 'Nothing else was said about it that evening by anybody in the village.';
const labels = (a: string, b: string, language?: string) =>
  compareArticles(
    [
      { ...article('r', a), language },
      { ...article('b', b), language },
    ],
    'r',
  )
    .details.filter(({ kind }) => kind === 'claim')
    .map(({ label }) => label);
const phrases = (text: string) =>
  claimPhrases([{ account: 0, sentence: 0 }], [], sidesOf([prepareAccount(article('r', text))]));

describe('the label of a whole claim', () => {
  test('is a noun phrase of its sentence', () => {
    const found = labels(
      `The mayor opened the new bridge over the Ander on Sunday. ${FILLER}`,
      'Divers found a cracked steel hatch near the bow of the sunken barge.',
    );
    expect(found).toContain('cracked steel hatch');
  });

  test('heads one row only', () => {
    const found = labels(
      'The mayor opened the new bridge over the Ander on Sunday.',
      'The cracked steel hatch was found by divers. Later they lost the cracked steel hatch again in the mud.',
    );
    const told = found.filter((label) => label !== '');
    expect(new Set(told).size).toBe(told.length);
    expect(found.length).toBeGreaterThan(1);
  });

  test('is not who says it, where something else can be named', () => {
    expect(phrases('The harbour master said that the steel hatch had been left open.')[0]).toBe('steel hatch');
  });

  test.each([
    ['In Delby the Harbour Board closed the steel hatch.', 'steel hatch'],
    ['In the morning the former chief closed the steel hatch.', 'steel hatch'],
    ['The crew brought down torn nets.', 'torn nets'],
  ])('is what it is about rather than who is in it: %s', (text, expected) => {
    expect(phrases(text)[0]).toBe(expected);
  });

  test('is empty where no phrase can be cut out whole', () => {
    expect(phrases('Nobody knew why they had come so soon.')).toEqual([]);
  });

  test('is no common word alone', () => {
    expect(phrases('The campaign goes on until the steel hatch has been closed.')).toEqual(['steel hatch']);
  });

  test('may come from any sentence of a passage', () => {
    const found = labels(
      `The mayor opened the new bridge over the Ander on Sunday. ${FILLER}`,
      'Nobody there knew why they had come so soon. Divers found a cracked steel hatch near the bow.',
    );
    expect(found).toContain('cracked steel hatch');
  });

  test('in a language without rules of its own is a name of the sentence', () => {
    const found = labels(
      'El alcalde inauguró el puente nuevo sobre el río el domingo.',
      'Los buzos de la empresa Banco de Corran hallaron una escotilla rota junto a la proa.',
      'es',
    );
    expect(found).toContain('Banco de Corran');
  });
});
