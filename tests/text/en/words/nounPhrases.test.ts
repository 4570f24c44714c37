import { describe, expect, test } from 'vitest';
import { nounPhrases } from '@/utils/text/en/words/nounPhrases';
import { tokenize } from '@/utils/text/shared/words/tokens';

function phrasesOf(text: string): string[] {
  const tokens = tokenize(text);
  return nounPhrases(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('noun phrases of an English sentence', () => {
  test.each([
    ['The regional water board has shut the old pumping station.', ['regional water board']],
    ['Divers found a cracked steel hatch near the bow.', ['cracked steel hatch', 'bow']],
    ['She praised the chief of Corran harbour police.', ['chief of Corran harbour police']],
    ['A mass shooting at the ferry terminal killed nobody.', ['mass shooting', 'ferry terminal']],
    ['Anti-dredging groups sued.', ['Anti-dredging groups']],
    ['They said that new sanctions hit steel mills.', ['new sanctions']],
    ['U.S. Coast Guard crews arrived.', ['U.S. Coast Guard crews']],
  ])('%s', (text, expected) => {
    expect(phrasesOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['ends before the verb', 'The harbour pilots said nothing.', /said/],
    ['has its noun', 'They called it a national, local and federal.', /national|federal/],
    ['does not only tell when', 'It happened on Tuesday morning last week.', /Tuesday|week/],
    ['opens behind a modal’s verb', 'It will bridge old divisions.', /bridge/],
    ['is no half of a compound', 'The ill-advised plan failed.', /^advised/],
    ['holds no contraction', 'It’s for Ines Holm that we came.', /It/],
    ['does not open with what is to be done', 'They came to mock old pilots.', /mock/],
    ['is no word that opens a quotation', '“Certainly the tide was low,” he said.', /Certainly/],
    ['is no party and state', 'Ann Lee (R-S.D.) came.', /^R-/],
    ['is no half of a name', 'The Corran Board of Tides and Harbours met.', /Tides$/],
    ['does not end where its noun is told by “of”', 'The chief of the board that runs it met.', /chief$/],
    ['is not longer than six words', 'They saw the tall thin old red oak wood door.', /door/],
    ['does not end with a possessive', 'The captain’s wide and costly boat sank.', /’s$/],
  ])('a phrase %s', (_, text, wrong) => {
    for (const phrase of phrasesOf(text)) expect(phrase).not.toMatch(wrong);
  });

  test('a long run takes time that grows with its length only', () => {
    const started = performance.now();
    nounPhrases(tokenize('harbour '.repeat(20_000)));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
