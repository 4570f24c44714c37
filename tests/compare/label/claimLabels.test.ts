import { describe, expect, test } from 'vitest';
import { claimLabels } from '@/utils/compare/label/claimLabels';
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
const named = (text: string) =>
  claimLabels([{ account: 0, sentence: 0 }], [], sidesOf([prepareAccount(article('r', text))]));

describe('the label of a whole claim', () => {
  test('says who did what', () => {
    const found = labels(
      `The mayor opened the new bridge over the Ander on Sunday. ${FILLER}`,
      'Divers found a cracked steel hatch near the bow of the sunken barge.',
    );
    expect(found).toContain('Divers found a cracked steel hatch near the bow of the sunken barge');
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
    expect(named('The harbour master said that the steel hatch had been left open.')[0]).toBe('steel hatch');
  });

  test.each([
    ['In Delby the Harbour Board closed the steel hatch.', 'steel hatch'],
    ['In the morning the former chief closed the steel hatch.', 'steel hatch'],
  ])('is what it is about rather than who is in it: %s', (text, expected) => {
    expect(named(text)[0]).toBe(expected);
  });

  test('is empty where no phrase can be cut out whole', () => {
    expect(named('Nobody knew why they had come so soon.')).toEqual([]);
  });

  test('is no common word alone', () => {
    expect(named('The campaign goes on until the steel hatch has been closed.')).toEqual(['steel hatch']);
  });

  test('may come from any sentence of a passage', () => {
    const found = labels(
      `The mayor opened the new bridge over the Ander on Sunday. ${FILLER}`,
      'Nobody there knew why they had come so soon. Divers found a cracked steel hatch near the bow.',
    );
    expect(found).toContain('Divers found a cracked steel hatch near the bow');
  });

  test.each([
    [
      'Ines Holm, the harbour master, said the ferry company would repay the divers.',
      'Ines Holm: ferry company would repay the divers',
    ],
    ['“The ferry company must repay the divers,” said Ines Holm.', 'Ines Holm: ferry company must repay the divers'],
    [
      'The ferry company must repay the divers, Ines Holm said on Friday.',
      'Ines Holm: ferry company must repay the divers',
    ],
    ['“It was not like that at all,” said Ines Holm at the ferry terminal.', 'Ines Holm'],
  ])('of what somebody says is headed by who says it: %s', (text, expected) => {
    expect(named(text)[0]).toBe(expected);
  });

  test('of a phrase alone is not headed by who speaks: a clause is wrongly given to somebody less often', () => {
    expect(named('Ines Holm said it was about the cracked steel hatch.')[0]).toBe('cracked steel hatch');
  });

  test.each([
    ['of what is not believed', 'Divers who came did not think it was a trace of the steel hatch.', /^trace of/],
    ['of what there is none of', 'Divers who came saw no trace of the steel hatch there.', /trace of/],
    [
      'of half a name',
      '“If he is worried,” State Senator Kevin de León told journalist Pilar Marrero, “he should look at it.”',
      /\bde$/,
    ],
    ['of what is denied', 'Ines Holm denied that the ferry company would repay the divers.', /would repay/],
    [
      'of what is not believed',
      'Ines Holm has never said that the ferry company would repay the divers.',
      /would repay/,
    ],
    ['of what nobody known says', '“The ferry company must repay the divers,” it was said on Friday.', /must repay/],
    ['of the speaker with itself', 'Ines Holm said that it was about former master Ines Holm.', /: .*Holm/],
    ['of a word that could head any row', 'They took it to the Supreme Court.', /Court/],
  ])('is never one %s', (_, text, wrong) => {
    for (const label of named(text)) expect(label).not.toMatch(wrong);
  });

  const passage = (text: string, at: number) => {
    const sides = sidesOf([prepareAccount(article('r', text))]);
    return claimLabels([{ account: 0, sentence: at }], [], sides);
  };
  const LEE = 'Ines Holm, the harbour master, opposes the plan. ';
  const FAR = 'Nothing came of it in the end. '.repeat(5);

  test('of a quotation that goes on is headed by who speaks', () => {
    const text = `“It is over,” said Ines Holm. “The ferry company must repay the divers.”`;
    expect(passage(text, 1)[0]).toBe('Ines Holm: ferry company must repay the divers');
  });

  test('is headed by who is meant with a pronoun where the name stands near', () => {
    expect(passage(`${LEE}“It is over,” said Ines Holm. “The hatch was cracked,” she said.`, 2)[0]).toMatch(
      /^Ines Holm/,
    );
    for (const label of passage(
      `${LEE}“It is over,” said Ines Holm. ${FAR}She said it was about the cracked hatch.`,
      7,
    ))
      expect(label).not.toMatch(/Ines Holm/);
  });

  test('of an act is not put into the mouth of who acts', () => {
    expect(named('Ines Holm insisted on a vote about the cracked hatch.')).not.toContain('Ines Holm: cracked hatch');
  });

  test('of a passage is no speaker of another sentence alone', () => {
    const text = 'Nobody knew why it was so. “It is over,” said Ines Holm.';
    const sides = sidesOf([prepareAccount(article('r', text))]);
    expect(
      claimLabels(
        [0, 1].map((sentence) => ({ account: 0, sentence })),
        [],
        sides,
      ),
    ).toEqual([]);
  });

  test('keeps the sign of a currency', () => {
    expect(named('They talked of the $5 million harbour plan.')).toContain('$5 million harbour plan');
  });

  test('is who did it, not who is credited in the same sentence, where the writer tells it', () => {
    expect(named('The board dismissed the harbour master, who had told reporters of the cracked hatch.')[0]).toBe(
      'board dismissed the harbour master',
    );
  });

  test('of a passage is that of the sentence it is shown for', () => {
    const text = 'The ferry company must repay the divers. The village council closed the old slipway.';
    const sides = sidesOf([prepareAccount(article('r', text))]);
    const [first, second] = [0, 1].map((sentence) => ({ account: 0, sentence }));
    expect(claimLabels([first!, second!], [], sides)[0]).toBe('ferry company must repay the divers');
    expect(claimLabels([second!, first!], [], sides)[0]).toBe('village council closed the old slipway');
  });

  test('of one account alone says little with what the title says', () => {
    const sides = sidesOf([
      prepareAccount({
        ...article('r', 'They came about the cracked steel hatch and the torn fishing nets.'),
        title: 'Cracked steel hatch',
      }),
    ]);
    expect(claimLabels([{ account: 0, sentence: 0 }], [], sides)[0]).toBe('torn fishing nets');
  });

  test('in a language without rules of its own is a name of the sentence', () => {
    const found = labels(
      'El alcalde inauguró el puente nuevo sobre el río el domingo.',
      'Los buzos de la empresa Banco de Corran hallaron una escotilla rota junto a la proa.',
      'es',
    );
    expect(found).toContain('Banco de Corran');
  });

  test('in a language without rules of its own may be a name of one word', () => {
    const text = 'Ayer los buzos hallaron en Tarn una escotilla rota junto a la proa.';
    const sides = sidesOf([prepareAccount({ ...article('r', text), language: 'es' })]);
    expect(claimLabels([{ account: 0, sentence: 0 }], [], sides)).toEqual(['Tarn']);
  });
});
