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
  const passage = (text: string, at: number) => {
    const sides = sidesOf([prepareAccount(article('r', text))]);
    return claimLabels([{ account: 0, sentence: at }], [], sides);
  };

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

  test('has in it who says it, where that is nobody with a name', () => {
    expect(named('The harbour master said that the steel hatch had been left open.')[0]).toBe(
      'harbour master said that the steel hatch had been left open',
    );
  });

  test('is a short sentence whole, where no clause of it is known', () => {
    expect(named('No trace of the hatch in Tarn.')[0]).toBe('No trace of the hatch in Tarn');
    expect(named('“Not one of the divers,” said Ines Holm.')[0]).toBe('Ines Holm: “Not one of the divers”');
  });

  test.each([
    ['whole where that is short', 'In Tarn.', 'In Tarn'],
    [
      'up to the end of a phrase',
      'As to the cracked steel hatch of the barge and the torn nets: nothing more can be told of them before the autumn and the storms that are to come.',
      'As to the cracked steel hatch of the barge and the torn nets: nothing more can be told of them before the autumn …',
    ],
    [
      'from its telling clause on',
      'Well, it is not even known yet, but apparently the loud talk surrounding the hatch of the barge is enough to warrant a search.',
      'apparently the loud talk surrounding the hatch of the barge is enough to warrant a search',
    ],
    [
      'with what a word of assent adds',
      'It is late: as to the torn nets and the hatch of the barge nothing can be told before the autumn and the storms that are to come over Tarn.',
      'It is late: as to the torn nets and the hatch of the barge nothing can be told before the autumn …',
    ],
    [
      'with its condition',
      'If the vote fails, the board will move on to other plans and leave the slipway of the old harbour to the pilots for the rest of the year.',
      'If the vote fails, the board will move on to other plans and leave the slipway of the old harbour to the pilots …',
    ],
    [
      'with what somebody is kept from',
      'The change could lead to millions of people not being counted in the coming census of the valley and of each of its towns.',
      'change could lead to millions of people not being counted in the coming census of the valley and of each of its towns',
    ],
    [
      'behind who says it',
      '“As to all of the torn nets and the hatch of the barge, nothing more of use before the autumn and its many storms are over,” said Ines Holm.',
      'Ines Holm: “As to all of the torn nets and the hatch of the barge, nothing more of use before the autumn …”',
    ],
    [
      'without the points that trail',
      '“As to the torn nets and the hatch of the barge: nothing ...”',
      '“As to the torn nets and the hatch of the barge: nothing”',
    ],
    [
      'with the mark that opens it',
      'As to all of this there is no way for the board of the pilots,” in the words of Kara Lind.',
      '“As to all of this there is no way for the board of the pilots,” in the words of Kara Lind',
    ],
  ])('is the beginning of its sentence where nothing can be cut out: %s', (_, text, expected) => {
    expect(named(text)[0]).toBe(expected);
  });

  test.each([
    ['According to the Tarn Institute, floods took the old bridge.', 'Tarn Institute: floods took the old bridge'],
    [
      'According to the Old Tarn Pilots Board Fund, floods took the old bridge.',
      'Old Tarn Pilots Board Fund: floods took the old bridge',
    ],
    ['According to Harbour Fund 6, the floods took the old bridge.', 'Harbour Fund 6: floods took the old bridge'],
    [
      'On a political level, farmers argue against the dredging.',
      'On a political level, farmers argue against the dredging',
    ],
    [
      'Ines Holm has said publicly several times that the board never saw the plan.',
      'Ines Holm: board never saw the plan',
    ],
  ])('is the clause behind what opens its sentence: %s', (text, expected) => {
    expect(named(text)[0]).toBe(expected);
  });

  test.each([
    [
      'a quotation cut to its first words',
      '“The rule is clear, we are not in Tarn and nobody told us,” was written on it.',
      /^“The rule is clear”$/,
    ],
    ['two words that are quoted', 'The head of the board said, “We see,” when asked about the slipway.', /“We see”$/],
    ['a part that is quoted', '“No pilots or divers” were on the steel hatch.', /^“No pilots or divers”$/],
    [
      'a clause of a pronoun that is cut soon',
      'It was a score for the divers, because the pilots who came to the old harbour had never asked for one.',
      /^[Ii]t was a score for the divers$/,
    ],
    ['a noun without what was done', 'As to the campaign of the pilots: nothing.', /^campaign of the pilots$/],
  ])('is never %s', (_, text, wrong) => {
    for (const label of named(text)) expect(label).not.toMatch(wrong);
  });

  test('is not headed by a source of more words than a name has', () => {
    const text = 'According to the Old Tarn River Pilots Board Fund, floods took the old bridge.';
    expect(named(text)).toEqual([text.slice(0, -1)]);
  });

  test.each([
    ['“As to torn nets, nothing,” said Ines Holm of the board.', 'Ines Holm: “As to torn nets, nothing”'],
    ['“As to nets, nothing,” said Ines Holm of the board.', '“As to nets, nothing,” said Ines Holm of the board'],
  ])('is at last how its utterance begins, or its sentence where few words are uttered: %s', (text, expected) => {
    expect(named(text).at(-1)).toBe(expected);
  });

  test('is no common word alone', () => {
    expect(named('The campaign goes on until the steel hatch has been closed.')).not.toContain('campaign');
  });

  test.each([
    [
      'It was a score for the harbour pilots board, because the pilots who came to it had never asked.',
      'It was a score for the harbour pilots board, because the pilots who came to it had never asked',
    ],
    ['“We saw no hatch,” said Ines Holm.', 'Ines Holm: “We saw no hatch”'],
    ['He opened the steel hatch near the bow.', 'He opened the steel hatch near the bow'],
    ['“We opened the steel hatch,” said Ines Holm.', 'Ines Holm: “We opened the steel hatch”'],
    ['“The divers opened the steel hatch,” it was said.', '“The divers opened the steel hatch,” it was said'],
    ['Ines Holm, the harbour master, opened the steel hatch.', 'Ines Holm opened the steel hatch'],
  ])('keeps what makes it plain: %s', (text, expected) => {
    expect(named(text)[0]).toBe(expected);
  });

  test('is no name alone', () => {
    expect(named('As to Ines Holm: nothing.')).not.toContain('Ines Holm');
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
    [
      '“It was not like that at all,” said Ines Holm at the ferry terminal.',
      'Ines Holm: “It was not like that at all”',
    ],
  ])('of what somebody says is headed by who says it: %s', (text, expected) => {
    expect(named(text)[0]).toBe(expected);
  });

  test('is not headed by one of two who speak nearby, where "she" may be either', () => {
    const text = '“It is over,” said Ines Holm. “It is not,” said Kara Lind. She said the hatch was cracked.';
    for (const label of passage(text, 2)) expect(label).not.toMatch(/Holm|Lind/);
  });

  test('takes no account of others for the speaker of a sentence', () => {
    const text = 'Ines Holm opened the hatch, after Tarn, Delby and other boards announced a search.';
    expect(named(text)[0]).toMatch(/^Ines Holm opened the hatch/);
  });

  test.each([
    ['of what is not believed', 'Divers who came did not think it was a trace of the steel hatch.', /^trace of/],
    ['of what there is none of', 'Divers who came saw no trace of the steel hatch there.', /^trace of/],
    [
      'of half a name',
      '“If he is worried,” State Senator Kevin de León told journalist Pilar Marrero, “he should look at it.”',
      /\bde$/,
    ],
    [
      'of what is denied',
      'Ines Holm denied that the ferry company would repay the divers.',
      /^(?!.*denied).*would repay/,
    ],
    [
      'of what is not believed',
      'Ines Holm has never said that the ferry company would repay the divers.',
      /^(?!.*never).*would repay/,
    ],
    [
      'of what nobody known says',
      '“The ferry company must repay the divers,” it was said on Friday.',
      /^[^“]*must repay/,
    ],
    ['of the speaker with itself', 'Ines Holm said that it was about former master Ines Holm.', /: .*Holm/],
    [
      'that leads to what is cut off',
      'Ines Holm, the master, maintained that the rule was not as heavy as the pilots of the old harbour of Tarn and the divers had told it.',
      /(?:was|not)$/,
    ],
    ['of an hour', 'At about 3:30 p.m. to Tarn.', / p$/],
    ['of a word that could head any row', 'They took it to the Supreme Court.', /^Supreme Court$/],
  ])('is never one %s', (_, text, wrong) => {
    for (const label of named(text)) expect(label).not.toMatch(wrong);
  });

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
    const text = 'In Tarn. “It is over,” said Ines Holm.';
    const sides = sidesOf([prepareAccount(article('r', text))]);
    expect(
      claimLabels(
        [0, 1].map((sentence) => ({ account: 0, sentence })),
        [],
        sides,
      ),
    ).not.toContain('Ines Holm');
  });

  test('is who did it, not who is credited in the same sentence, where the writer tells it', () => {
    expect(named('The board dismissed the harbour master, who had told reporters of the cracked hatch.')[0]).toBe(
      'board dismissed the harbour master, who had told reporters of the cracked hatch',
    );
  });

  test('of a passage is that of the sentence it is shown for', () => {
    const text = 'The ferry company must repay the divers. The village council closed the old slipway.';
    const sides = sidesOf([prepareAccount(article('r', text))]);
    const [first, second] = [0, 1].map((sentence) => ({ account: 0, sentence }));
    expect(claimLabels([first!, second!], [], sides)[0]).toBe('ferry company must repay the divers');
    expect(claimLabels([second!, first!], [], sides)[0]).toBe('village council closed the old slipway');
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
    expect(claimLabels([{ account: 0, sentence: 0 }], [], sides)[0]).toBe('Tarn');
  });

  test('in a language without rules of its own is the beginning of its sentence where it has no name', () => {
    const text =
      'Ayer los buzos hallaron allí una escotilla rota junto a la proa, y nadie supo decir quién la había abierto, ni por qué estaba tan rota aquel día.';
    const sides = sidesOf([prepareAccount({ ...article('r', text), language: 'es' })]);
    expect(claimLabels([{ account: 0, sentence: 0 }], [], sides)).toEqual([
      'Ayer los buzos hallaron allí una escotilla rota junto a la proa, y nadie supo decir quién la había abierto …',
    ]);
  });
});

describe('where a sentence is too long and no clause can be cut out', () => {
  test.each([
    [
      'In answer to the loss of the old barge, and to the storms of last winter, which were many, Harbour Master Ida Falk of the old board of pilots has closed both quays for the whole of the coming season.',
      /^Harbour Master Ida Falk/,
    ],
    [
      'While the board had not agreed to all of the terms, pilots Ida Falk, Jon Abara, and Lois Ott are on board for the whole of the coming season in the north of Tarn and Delby.',
      /^pilots Ida Falk/,
    ],
    [
      'While the board had not agreed to the terms, nor to the days, nor to any of the quays, she, Jon Abara, and Lois Ott, who had all been asked, are on board for the whole of the coming season in the north.',
      /^While the board/,
    ],
    [
      'With the exception of the boats of Tarn and of those that had been sold to Delby before the storm came, the pilots who met there lost, as Falk told it, all that they had in the world and more.',
      /^With the exception/,
    ],
    [
      'In the villages of Tarn, Delby and Corran, to the loss of many, and to the joy of others, the boards of Ida Falk, Jon Abara and Lois Ott close.',
      /^In the villages of Tarn/,
    ],
  ])('it is told from its subject on: %s', (text, start) => {
    expect(named(text).at(-1)).toMatch(start);
  });
});

test('a text that lost its stops has a head too', () => {
  const smoke = 'fire and smoke rose over the harbour of Delby and nobody was there to see it ';
  expect(labels('The mayor opened a bridge in Tarn on Monday.', smoke.repeat(60))).toContain(
    'fire and smoke rose over the harbour of Delby and nobody was there to see it fire and smoke rose over the harbour of …',
  );
});
