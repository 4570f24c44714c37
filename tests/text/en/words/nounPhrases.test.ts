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
    ['The good Samaritan came.', ['good Samaritan']],
    ['The bus and gas lines met.', ['bus', 'gas lines']],
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
    ['ends before a third person', 'The chief pilot Ines Holm oversees the harbour.', /oversees/],
    ['ends before a verb that is a plural too', 'It is where Podrik works, he said.', /works/],
    ['does not count the days', 'They cancelled the June 6 sailings.', /^6/],
    ['does not count the days of two', 'They cancelled the June 5 and 6 sailings.', /^6/],
    ['is no rest of an age', 'The 75 year old Ines Holm fell.', /^old/],
    ['glues no body to a name', 'She met the ambassador to the Harbour Union Ines Holm there.', /Union Ines/],
    ['does not end where its noun may follow', 'They tax the new digital services tax there.', /services$/],
    ['is no kind of name', 'It was a Tarn Democratic, he said.', /Democratic$/],
    ['glues no noun to the subject behind it', 'It is the money Congress had denied.', /money Congress/],
    ['does not say that it is somebody’s own', 'It angered its own people.', /people/],
    ['does not only say how good it is', 'That is a big deal.', /deal/],
    ['has no number of decades', 'It rose to the mid 50s there.', /50/],
    ['is no telephone', 'Please ring 1-800-985-5990 there.', /800/],
    ['does not end in a half compound', 'They bought the giant state-owned, too.', /owned$/],
    ['does not open with a verb behind “help”', 'It may help quell harbour protests.', /quell/],
    ['does not open with a verb behind an adverb', 'They want to briefly mock old pilots.', /mock/],
    ['is no participle behind “that”', 'It is what that triggered President Holm.', /triggered/],
    ['is not cut within a name', 'It was Harbour Judge Ann O’Hara who came.', /Ann$/],
    ['is no half of a case', 'They know Holm v. Tarn by heart.', /v$/],
    ['is no half of a body', 'He led the Harbour Centers for Tide Control there.', /Centers$/],
    ['is no half of two names', 'It was in the recent Tarn/Delby poll.', /Tarn$/],
    ['is no rest of “due”', 'They were denied due process rights.', /^process/],
    ['is no subject with a verb that goes on', 'They wait while the harbour battle plays out there.', /plays/],
    ['is no word behind a sign', 'It goes like this: Crime.', /Crime/],
    ['is no shout', 'They met at the FERRY BOARD then.', /FERRY/],
    ['is no shouted name', 'They saw it in TARN and TARNLAND then.', /TARNLAND/],
    ['is no end of a compound', 'The plan of half-built-walls came.', /^walls/],
    ['is no half of two that share an end', 'The harbour- and board-men came.', /harbour$/],
    ['does not open with the article of a name', 'She read The Lancet there.', /The/],
    ['is no gerund with its object behind it', 'The fishing the board banned.', /fishing/],
    ['is no abbreviation cut short', 'The F.B.I ferry came.', /F/],
    ['does not end with a number', 'They saw pier 12 there.', /12$/],
    ['is no word of two letters', 'He had an ox in it.', /ox/],
    ['is no word that says nothing alone', 'They saw a lot there.', /lot/],
    ['is no possessive alone', "He shut the ferry's then.", /ferry's/],
    ['does not open with “that’s”', "That's old ferry pilots.", /That/],
    ['is joined by “of” alone', 'The wall, the pilot of it.', /wall.*pilot/],
  ])('a phrase %s', (_, text, wrong) => {
    for (const phrase of phrasesOf(text)) expect(phrase).not.toMatch(wrong);
  });

  test('a long run takes time that grows with its length only', () => {
    const started = performance.now();
    nounPhrases(tokenize('harbour '.repeat(20_000)));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
