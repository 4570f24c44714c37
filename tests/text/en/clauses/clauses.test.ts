import { describe, expect, test } from 'vitest';
import { clausesOf } from '@/utils/text/en/clauses/clauses';
import { tokenize } from '@/utils/text/shared/words/tokens';

function clausesIn(text: string): string[] {
  const tokens = tokenize(text);
  return clausesOf(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('clauses of an English sentence', () => {
  test.each([
    ['The harbour board closed the old slipway.', 'harbour board closed the old slipway'],
    ['On Friday, the harbour board closed the old slipway.', 'harbour board closed the old slipway'],
    [
      'But the harbour board has never officially closed the slipway.',
      'harbour board has never officially closed the slipway',
    ],
    [
      'The mayor offered the town a plan for 700 Deferred Ferry Construction Authority harbour pilots who came.',
      'mayor offered the town a plan',
    ],
    ['While the tide rose, the board rejected the plan.', 'board rejected the plan'],
    ['The board (of grey old men) shut the wall.', 'board (of grey old men) shut the wall'],
    ['Holm told the two old and grey pilots of the harbour that the board shut the wall.', 'board shut the wall'],
    ['The pilots accused the board of theft.', 'pilots accused the board of theft'],
    ['Tarn sent 29 pumps to Delby in 2007 as part of a deal.', 'Tarn sent 29 pumps to Delby'],
    ['The board rejected the plan because it cost too much.', 'board rejected the plan'],
    ['The board rejected the plan on Tuesday.', 'board rejected the plan'],
    ['The memo weighs the pros and cons of the plan.', 'memo weighs the pros and cons of the plan'],
    ['The board rejected the plan and the mayor resigned.', 'board rejected the plan'],
    ['The ferry was hit by rocks, the pilot saw.', 'ferry was hit by rocks'],
    ['Sen. Ines Holm (R) opposes the plan, though not loudly.', 'Sen. Ines Holm (R) opposes the plan'],
    ['TARN (Coast News) - The board rejected the plan.', 'board rejected the plan'],
    ['Ines Holm oversees the harbour works.', 'Ines Holm oversees the harbour works'],
    ['The board on Wednesday rejected the plan.', 'board on Wednesday rejected the plan'],
    [
      'A vote to reject that plan came late, but the board voted to reject that plan.',
      'board voted to reject that plan',
    ],
    ['The board got rid of that plan.', 'board got rid of that plan'],
    ['The board closed the wall that pilots had built.', 'board closed the wall'],
    ['The board closed the wall to pilots.', 'board closed the wall to pilots'],
    ['Holm and Lind closed the wall.', 'Holm and Lind closed the wall'],
    ['Even in May, the board closed the wall.', 'board closed the wall'],
    ['Facing rain, the board closed the wall.', 'board closed the wall'],
    ['The board closed the wall and pilots who met.', 'board closed the wall'],
    ['The board lost 5%.', 'board lost 5%'],
    ['The board ended the Watergate days.', 'board ended the Watergate days'],
    ["The board shut Lind's, pilots said.", "board shut Lind's"],
  ])('say who did what: %s', (text, expected) => {
    expect(clausesIn(text)).toContain(expected);
  });

  test.each([
    ['a pronoun', 'She closed the old slipway.'],
    ['a pronoun with its verb', 'They’d closed the old slipway.'],
    ['a time', 'Friday brought the first ferry.'],
    ['a participle', 'Asked pilots left the harbour.'],
    ['a shout', 'EXCLUSIVE pictures reached the board.'],
  ])('have no subject that is %s', (_, text) => {
    expect(clausesIn(text)).toEqual([]);
  });

  test.each([
    ['under a condition', 'If so: the ferry will leave the harbour.'],
    ['where a condition follows', 'The ferry will leave the harbour if it is closed.'],
    ['where the condition is what happened', 'The board shut the wall if the tide rose.'],
    ['of what is denied in quotation marks', 'She denied, “The board closed the wall.”'],
    ['of those who are told', 'She told pilots left in the harbour to wait.'],
    ['before what a case is about', 'The board closed the case that it had opened.'],
    ['before a word in quotation marks', 'The board closed a wall “of” Tarn.'],
    ['before what tells one of a name from others', 'The board shut a Tarn that pilots built.'],
    ['within a span of time', 'The ferry lost 30 days.'],
    ['whose subject breaks off before its verb', 'The pilots in closed the wall.'],
    ['from what stands in capitals, as a headline does', 'The Board Closed the wall.'],
    ['whose subject a comma breaks off', 'Pilots, shut the wall.'],
    ['between two adjectives behind “very”', 'The board closed a very wide, long wall.'],
    ['in a question', 'The board closed the slipway?'],
    ['of one who only speaks', 'The board said nothing of the ferry.'],
    ['what stands behind a noun', 'The video obtained by the harbour board'],
    ['where the verb is the subject’s own', 'The man killed on the ferry was a diver.'],
    ['turned round', 'Voter fraud should he lose the harbour vote.'],
    ['of what is denied', 'He denied the board had closed the slipway.'],
    ['of what is not said', 'He never said that the board had closed the slipway.'],
    ['with an object to come', 'The board closed a national and local.'],
    ['of one who only confirms', 'Tarn News confirmed to Delby Radio that it was so.'],
    ['before what follows “the way”', 'The board failed to lead the way that they had.'],
    ['before the noun of a name', 'The board praised the harbours’ plan.'],
    ['behind what is being done', 'The pilots of the closing harbour shut the wall.'],
    ['behind a bracket of more than six words', 'The board (of wide grey old men) shut the wall.'],
    ['between two adjectives', 'The board closed a separate, nonpartisan race.'],
    ['before what somebody owns', "The board photographed Tarn television's."],
    ['where another sign stands behind who said so', 'Holm said on Friday, again, that the board shut the wall.'],
    [
      'where more than ten words stand behind who said so',
      'Holm told the two old and grey and wide pilots of the old harbour that the board shut the wall.',
    ],
    ['behind a bracket that is no dateline', 'TARN, the lake (Coast News) The board shut the wall.'],
  ])('are not cut out %s', (_, text) => {
    expect(clausesIn(text)).toEqual([]);
  });

  test.each([
    ['eighteen words', 16, ['board closed the wall']],
    ['nineteen words, which may be a clause of their own', 17, []],
  ])('open behind a phrase of %s', (_, adjectives, clauses) => {
    expect(clausesIn(`In ${'old '.repeat(adjectives)}Tarn, the board closed the wall.`)).toEqual(clauses);
  });

  test.each([
    ['eight words', 'old', ['plan of Tarn in Delby for old Corran closed the wall']],
    ['nine words', 'wide old', []],
  ])('have a subject of %s', (_, adjectives, clauses) => {
    expect(clausesIn(`The plan of Tarn in Delby for ${adjectives} Corran closed the wall.`)).toEqual(clauses);
  });

  test('behind one who speaks are told', () => {
    const tokens = tokenize('She said that the board had closed the slipway.');
    expect(clausesOf(tokens)).toEqual([expect.objectContaining({ told: true })]);
    expect(clausesOf(tokenize('The board had closed the slipway.'))).toEqual([
      expect.objectContaining({ told: false }),
    ]);
  });

  test('take time that grows with the length of the text only', () => {
    const started = performance.now();
    clausesOf(tokenize('The board: rejected the plan and '.repeat(5_000)));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
