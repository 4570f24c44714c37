import { describe, expect, test } from 'vitest';
import { withoutAsides } from '@/utils/text/en/clauses/asides';
import { shortenedClauses } from '@/utils/text/en/clauses/shortened';
import { tokenize } from '@/utils/text/shared/words/tokens';

function shortenedIn(text: string, most = 75): string[] {
  const tokens = tokenize(text);
  return shortenedClauses(tokens, most).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

function leftOf(text: string): string {
  return withoutAsides(tokenize(text))
    .map(({ text: word }) => word)
    .join(' ');
}

/** No room is left for a sentence with it. */
const TAIL =
  ' in all of those cold grey weeks before the pilots of Tarn and of Delby had met to talk of the harbour and of the slipway.';

describe('an English sentence shortened', () => {
  test.each([
    ['all of it where it is short', 'They opened it slowly and quietly.', 'They opened it slowly and quietly'],
    ['from its subject on', 'In May, the board closed the slipway.', 'board closed the slipway'],
    [
      'at the last end of a phrase',
      'She photographed the old slipway of the harbour board in the rain while nobody else in all of Tarn knew of it.',
      'She photographed the old slipway of the harbour board in the rain',
    ],
    [
      'behind "that"',
      'The report found that the board had closed the slipway in the autumn without asking a single one of the pilots.',
      'report found that the board had closed the slipway in the autumn',
    ],
    [
      'with its condition',
      'The board will close the slipway if the tide rises.',
      'board will close the slipway if the tide rises',
    ],
    [
      'where the passive is whole',
      'The plan was also widely rejected when the board and all the pilots of Tarn met in the harbour to talk about it.',
      'plan was also widely rejected',
    ],
    ['with a verb that is drawn together', "It's a wall of Tarn.", "It's a wall of Tarn"],
    ['with any verb behind “they”', 'They dredge the harbour of Tarn.', 'They dredge the harbour of Tarn'],
    [
      'with what is said of its subject',
      'The pilots who met him closed the harbour.',
      'pilots who met him closed the harbour',
    ],
    [
      'from a count that opens what is said',
      'Pilots said more than two hundred boats were sunk.',
      'more than two hundred boats were sunk',
    ],
    [
      'up to "but"',
      'The pilots opened the harbour but the board closed it in the long years of rain that nobody in Tarn knew of then.',
      'pilots opened the harbour',
    ],
    [
      'up to what it includes',
      'The pilots opened the harbour, including the lake, in the long years of rain that nobody knew before the wind came.',
      'pilots opened the harbour',
    ],
    [
      'up to a comma behind which another clause has its verb',
      'The pilots closed the wall, the board opened the lake in the long years of rain that nobody knew of before.',
      'pilots closed the wall',
    ],
    [
      'up to “that”',
      'The pilots accused the board of theft in the long years of rain that nobody in all of Tarn had known before it came.',
      'pilots accused the board of theft in the long years of rain',
    ],
    [
      'up to "as", where no verb wants it',
      'The board will meet the pilots of Tarn to talk of the slipway as soon as the tide falls and the wind is down in May.',
      'board will meet the pilots of Tarn to talk of the slipway',
    ],
    [
      'with what it compares',
      'The board compared the old harbour to a wide lake in the flat lands of Tarn which nobody knew before the storms.',
      'board compared the old harbour to a wide lake in the flat lands of Tarn',
    ],
    [
      'with what is stopped',
      'The pilots stopped the man not being heard in the long years of rain and of wind which nobody knew before the storms.',
      'pilots stopped the man not being heard in the long years of rain',
    ],
    ['with a half of its word in a compound', 'The anti-shut board met pilots.', 'The anti-shut board met pilots'],
    [
      'across a word in quotation marks',
      'The pilots closed “the wall” of Tarn in the long years of rain and of wind which nobody knew before the storms came over Delby.',
      'pilots closed “the wall” of Tarn in the long years of rain and of wind',
    ],
    [
      'across a comma behind which no other clause has its verb',
      'The pilots closed the wall, a model of its kind, in the long years of rain and of wind which nobody knew before the storms came over.',
      'pilots closed the wall, a model of its kind, in the long years of rain',
    ],
    ['from a pronoun that is told', 'Holm announced they shut the wall.', 'they shut the wall'],
    [
      'with both of a pair',
      'The board found both the wall and the harbour in the long years of rain and of wind which nobody knew before the storms came over Tarn.',
      'board found both the wall and the harbour',
    ],
  ])('is told %s', (_, text, expected) => {
    expect(shortenedIn(text)).toContain(expected);
  });

  test.each([
    ['The bill would prohibit the board from closing the slipway.', /prohibit the board$/],
    [
      'The pilots of the harbour are good with a very long and very cold and very grey and very wet and very dark winter in Tarn.',
      /are good$/,
    ],
    [
      'Ines Holm was certain of a very long and very cold and very grey and very wet and very dark winter in Tarn.',
      /was certain$/,
    ],
    [
      'The pilots have been worried that a very long and very cold and very grey and very wet and very dark winter in Tarn would come.',
      /been worried$/,
    ],
    ['The Coast News has learned from pilots in Tarn that the board would meet.', /from pilots$|in Tarn$/],
    [
      'A master confirmed to the Coast News that a very long and very cold and very grey and very wet and very dark winter in Tarn would come.',
      /Coast News$/,
    ],
    ['Ines Holm was quoted by the Coast News as saying that the slipway was closed.', /Coast News$/],
    [
      'The board reported the team of master Ines Holm, old pilot Kara Lind and two divers saved the boat.',
      /Ines Holm$/,
    ],
    ['The pilots sold a total of 14 AK - 47 rifles.', /AK$/],
    ['The board signed a three-year, two-part deal with the pilots of Tarn.', /three-year$/],
    ['The slipway meets the noise, water and light rules of the valley.', /noise$|water$/],
    ['The move was widely seen by the pilots as a warning.', /by the pilots$/],
    ['The change of the rules of the old harbour would lead to millions of people not being counted.', /people$/],
    [
      'Ines Holm and both of the other masters of the old harbour accused pilots during the storm of theft.',
      /accused pilots$/,
    ],
    ['Ines Holm and both of the other masters of the old harbour placed pilots under a ban.', /placed pilots$/],
    [
      'The plan of the board for the old harbour and for its long slipway is in line with the wishes of the pilots.',
      /in line$/,
    ],
    ['They could make the case that the harbour was a model of its kind.', /the case$/],
  ])('is not cut before the point of its verb: %s', (text, wrong) => {
    const long = text.replace('.', TAIL);
    for (const cut of shortenedIn(long)) expect(cut).not.toMatch(wrong);
  });

  test.each([
    [
      'The region that tipped the vote to Holm in the autumn of that long year of storms and of floods in the valleys of Tarn and Delby is here.',
    ],
    ['Holm told the Coast News on Friday, with some of the pilots in the room.'],
    ['Asked about reports that the pilots were closing the slipway.'],
    ['That he would not cut the fund.'],
    ['Farmers argue against the dredging of the river that takes lives.', /^against/],
    ['According to the board the floods have claimed more than two hundred lives in the valleys.', /^more/],
  ])('is no clause of its own: %s', (text, wrong = /^(?:region|Holm|Asked|That)/) => {
    for (const cut of shortenedIn(text)) expect(cut).not.toMatch(wrong);
  });

  test.each([
    [
      'before a condition that would not fit',
      'The board will close the slipway of the old harbour in the autumn of this year with its boats and hatches if the tide rises.',
      /slipway/,
    ],
    [
      'before a condition that fits only in part',
      'The board will close the slipway if the tide rises, as on each of the last ten grey mornings, above the old wall.',
      /slipway/,
    ],
    [
      'before what a denial is bound to',
      'The board will not open the slipway until the pilots of Tarn and Delby have agreed with each other on each of the rules.',
      /slipway$/,
    ],
    [
      'between an adjective and its noun',
      'The pilots of the old harbour of Tarn ran to the new harbour board in a sturdy, smaller wooden boat.',
      /sturdy$/,
    ],
    ['of one who speaks alone', 'In Tarn, the pilots said.', /pilots said/],
    ['of what is done by the way', 'Naming him was easy, they said.', /Naming/],
    ['with an adverb for its verb', 'They quietly dredge the harbour.', /quietly/],
    ['across what is said of a name', 'Holm, who left the harbour, shut the wall.', /Holm/],
    [
      'before the noun of “that”',
      'The pilots rejected that move in the long years of rain and of wind which nobody knew before the storms came over Delby and Tarn.',
      /that|rejected/,
    ],
    ['from a phrase that stands before the subject', 'Mostly because the board closed the slipway.', /^Mostly/],
    ['of a clause without a subject', 'Already are leaving the harbour.', /Already/],
    ['from the words that say when it was said', 'Holm said late Friday the board met in Tarn.', /^(?:late|Friday)/],
    ['from what is announced', 'Holm announced wide plans had failed.', /^wide/],
    ['from a clause that tells of a place', 'In May, where pilots met, it rained.', /^where/],
    [
      'behind whom somebody told something',
      'Holm told the Coast News on the old wall of Tarn then, with some pilots, that it was shut.',
      /^Holm/,
    ],
    ['where the subject stands under a condition', 'The ferry of the board if shut closed the wall.', /ferry/],
    [
      'between the two names of a pair',
      'The board hired Tarn and Delby pilots for the long years of rain and storms before the harbour was shut for good and all.',
      /Tarn$/,
    ],
    [
      'before what is compared',
      'The board compared the harbour to a wide and long lake in the flat lands of Tarn that nobody knew before the storms.',
      /harbour$/,
    ],
  ])('is not cut %s', (_, text, wrong) => {
    for (const found of shortenedIn(text)) expect(found).not.toMatch(wrong);
  });

  test.each([
    ['Ines Holm, the master, opened it.', 'Ines Holm opened it .'],
    ['Ines Holm (62) opened it.', 'Ines Holm opened it .'],
    ['Ines Holm - who is old - opened it.', 'Ines Holm opened it .'],
    ['Ines Holm, one of whose pilots is old, opened it.', 'Ines Holm opened it .'],
    ['(He opened it)', '( He opened it )'],
    ['In July, for example, it was shut.', 'In July , it was shut .'],
    ['Slowly, Ines Holm, the master, opened it.', 'Slowly , Ines Holm opened it .'],
    ['Ines Holm, and Lind and Rask, opened it.', 'Ines Holm , and Lind and Rask , opened it .'],
    ['Two Tarn-born pilots, who are old, opened it.', 'Two Tarn - born pilots opened it .'],
    ['Ines Holm, head of the board – the old one – opened it.', 'Ines Holm opened it .'],
    ['Ines Holm, 62, of Tarn opened it.', 'Ines Holm of Tarn opened it .'],
    ['It was opened by Ines Holm, 62, a pilot.', 'It was opened by Ines Holm , a pilot .'],
    ['It said, however, that it was shut.', 'It said that it was shut .'],
    ['Critics fear that the old board, which is slow, closed it.', 'Critics fear that the old board closed it .'],
    ['Over May, Holm rose, writing to Lind, the pilot, met.', 'Over May , Holm rose , writing to Lind met .'],
    [
      'In Tarn, Delby, pilot Ida Falk – a diver of the board, a group – met.',
      'In Tarn , Delby , pilot Ida Falk – a diver of the board , a group – met .',
    ],
    ['There came a time, however, when it was shut.', 'There came a time when it was shut .'],
    ['It was shut, however, including the wall.', 'It was shut , including the wall .'],
    ['Ines Holm, of Tarn, and Kara Lind, of Delby, met.', 'Ines Holm , of Tarn , and Kara Lind , of Delby , met .'],
    ['McNally, who leads it, met.', 'McNally met .'],
    ['In Tarn, Delby, pilot Ida Falk – a diver – met.', 'In Tarn , Delby , pilot Ida Falk – a diver – met .'],
    ['Falling, pilots who rose, met.', 'Falling , pilots who rose , met .'],
    ['Holm, Lind and others, and Rask opened it.', 'Holm , Lind and others , and Rask opened it .'],
    [
      'Harbour of Tarn, four old pumps had leaks, said Ines Holm.',
      'Harbour of Tarn , four old pumps had leaks , said Ines Holm .',
    ],
  ])('leaves out asides: %s', (text, expected) => {
    expect(leftOf(text)).toBe(expected);
  });

  const BOARD = 'The harbour board of Tarn closed the old slipway in the autumn';

  test.each([
    [
      'with its sentence, where there is room',
      `${BOARD} of the storms to all of the pilots.`,
      / to all of the pilots$/,
    ],
    [
      'else with its last part, not with a phrase behind it',
      'The harbour board of Tarn closed the slipway of the town, a model, in the hall of the pilots of Corran with the divers of Delby, who sang.',
      / slipway of the town, a model$/,
    ],
    [
      'else with its last phrase, where a part comes too soon',
      'The board closed the slipway, to the pilots of Tarn and of Delby in the autumn of the storms and of the floods that came over the sea.',
      / in the autumn of the storms and of the floods$/,
    ],
    ['behind “all but”', `${BOARD} to all but the pilots.`, / to all but the pilots$/],
    ['before who says so', `${BOARD}, according to the pilots.`, / slipway in the autumn$/],
    [
      'not before whom it tells of',
      'The board of the old harbour thanked the pilots for the slipway and the seven divers who had raised the barge of the pilots out of the mud.',
      / thanked the pilots for the slipway$/,
    ],
    [
      'with whom it keeps from what',
      'The board blocked pilots and masters from closing the old slipway of the harbour in the rain, as they had for all of the years before it.',
      / from closing the old slipway /,
    ],
    [
      'with the verb of its own subject',
      'Ines Holm said the pilot who had seen the barge and the mud was lying to the divers.',
      / was lying to the divers$/,
    ],
  ])('ends %s', (_, text, expected) => {
    const found = shortenedIn(text, 110);
    expect(found).not.toEqual([]);
    for (const cut of found) expect(cut).toMatch(expected);
  });

  const RULE = 'The plan would let the pilots of Tarn board a foreign barge at the old quay';
  const LONG = 'the board of the harbour has been told of it in writing by the master of the barge, who must sign it';

  test.each(['until', 'until after', 'unless', ', unless', 'if', ', except when', 'only when', '– but only if'])(
    'does not end as if whole before what turns it: %s',
    (turn) => {
      const cuts = shortenedIn(`${RULE} ${turn} ${LONG}.`.replace(' ,', ','), 110);
      for (const cut of cuts) expect(cut).not.toMatch(/(?:barge|quay)$/);
      // Nor where the room ends before it
      expect(shortenedIn(`${RULE} ${turn} ${LONG}.`.replace(' ,', ','), 76)).toEqual([]);
    },
  );

  test.each([
    [
      'a rule',
      'The plan would bar pilots from each barge without the permit of the board which has to be signed.',
      60,
      /permit$|^$/,
    ],
    [
      'a ban',
      'The pilots may not board a barge of Delby without the permit of the board which was signed.',
      60,
      /permit$|^$/,
    ],
    ['no rule', 'The pilots closed the barge of the board without a word to any of those in the hall.', 60, /board$/],
    [
      'a day',
      'The plan would let pilots board a barge until May 4 or the last of the storms in the north.',
      60,
      /May 4|^$/,
    ],
  ])('ends not before what %s holds under', (_, text, most, expected) => {
    expect(shortenedIn(text, most).join()).toMatch(expected);
  });

  test('goes on behind the “but” of an utterance', () => {
    const told = 'Tarn is a quiet old place for boats, but there are corners where it is not';
    expect(shortenedIn(`“${told},” said Ines Holm.`, 100)).toContain(told);
    expect(shortenedIn(`“${told} so for any of us,” said Ines Holm.`, 60)).not.toContain(told.split(',')[0]);
    expect(shortenedIn(`${told}.`)).toContain(told.split(',')[0]);
  });

  test('leaves room for who says it', () => {
    const said = 'the old harbour board of Tarn would close the slipway in the autumn';
    expect(shortenedIn(`The ${said.slice(4)}.`, 70)).toContain(said.slice(4));
    expect(shortenedIn(`Ines Holm said ${said}.`, 70)).not.toContain(said.slice(4));
    expect(shortenedIn(`Ines Holm said ${said}.`, 80)).toContain(said.slice(4));
  });

  test.each([
    ['Ines Holm said that despite the storms of the year, the board closed the slipway.', 'board closed the slipway'],
    ['Ines Holm said that between May 4 and June 14, it closed the slipway.', 'it closed the slipway'],
  ])('opens behind what stands before its subject where that is said: %s', (text, expected) => {
    expect(shortenedIn(text)).toContain(expected);
  });

  test.each([
    'Ines Holm said that without the storms of the year, the board closed the slipway.',
    'Ines Holm said that as it rained in Tarn, the board closed the slipway.',
    'Ines Holm said on Friday, in the hall, the board closed the slipway.',
  ])('opens not behind what it holds with: %s', (text) => {
    expect(shortenedIn(text)).not.toContain('board closed the slipway');
  });

  test('is not who reports it behind what is reported', () => {
    expect(shortenedIn('A wall fell in Tarn, the Coast News reported, raising fears it was not over.')).toEqual([
      'wall fell in Tarn',
    ]);
  });

  test.each(['She told the Coast News of Tarn of it.', 'She said so on Friday.'])(
    'is not who only speaks: %s',
    (text) => {
      expect(shortenedIn(text)).toEqual([]);
    },
  );

  test('has a subject of eighteen words at most', () => {
    const withSubject = (words: number) => `The ${'b '.repeat(words - 1)}board met in Tarn.`;
    expect(shortenedIn(withSubject(18))).toHaveLength(1);
    expect(shortenedIn(withSubject(19))).toEqual([]);
  });

  test('leaves out an aside of thirty-nine words, and no longer one', () => {
    const aside = (words: number) => `Ines Holm,${' old'.repeat(words)}, opened it.`;
    expect(leftOf(aside(39))).toBe('Ines Holm opened it .');
    expect(leftOf(aside(40))).toContain('old');
  });
});
