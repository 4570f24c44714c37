import { describe, expect, test } from 'vitest';
import { type AccountVoice, voicesIn } from '@/utils/read/voices';
import { accountOf } from './find/account';

/** The voices of a text, each in the words that name it first. */
function heard(text: string): string[] {
  return voicesIn(accountOf(text)).map(({ naming }) => text.slice(naming.start, naming.end));
}

function only(text: string): AccountVoice {
  const voices = voicesIn(accountOf(text));
  expect(voices).toHaveLength(1);
  return voices[0]!;
}

describe('who is credited', () => {
  test.each([
    ['“We stay here,” said Lois Ott, a nurse.', 'Lois Ott, a nurse'],
    ['“We stay here,” House Speaker Ann Lee told reporters.', 'House Speaker Ann Lee'],
    [
      'Ines Holm, who audits developer tools, called it “a door left wide open”.',
      'Ines Holm, who audits developer tools',
    ],
    ['Rep. Lois Ott (D-Calif.) on Friday accused the board of delay.', 'Rep. Lois Ott'],
    ['A spokesman for the mill said that nobody was hurt.', 'A spokesman for the mill'],
    ['Two people familiar with the matter said the plant will close.', 'Two people familiar with the matter'],
    ['The plant will close, according to a police report.', 'a police report'],
    ['The plant will close, officials in New Harbor said.', 'officials in New Harbor'],
    [
      'A former official at the Energy Department said the choice is odd.',
      'A former official at the Energy Department',
    ],
    ['The plan was hailed by Sen. Lois Ott.', 'Sen. Lois Ott'],
    ['Lois Ott shook her head and said that she would stay.', 'Lois Ott'],
    ['“It was our last bus,” an engineer who built the bridge said.', 'an engineer'],
    ['The bridge is shut. — Lois Ott (@loisott) May 2', 'Lois Ott'],
    [
      'The Department of Health and Human Services said it would look into it.',
      'Department of Health and Human Services',
    ],
    ['“We stay here,” Lois Ott recalled.', 'Lois Ott'],
    ['The plan, Lois Ott concluded, was “a long night”.', 'Lois Ott'],
    ['Lois Ott said by phone that she would stay.', 'Lois Ott'],
    ['Officials in Italy said that it rained.', 'Officials in Italy'],
    ['“We stay here,” tweeted former Holm probe investigator Lois Ott.', 'Lois Ott'],
    ['“We stay here,” said Ida Holm earlier Boeing mail shows.', 'Ida Holm'],
    ['“We stay here,” said Ida Holm as the council in Corran met.', 'Ida Holm'],
    ['Critics fear that the bridge will fall.', 'Critics'],
  ])('of %j it is %j', (text, name) => {
    expect(heard(text)).toEqual([name]);
  });

  test('two who say a thing together are two voices', () => {
    expect(heard('Lois Ott and Ann Lee said they would stay.')).toEqual(['Lois Ott', 'Ann Lee']);
  });

  test.each([
    'It said so on the box.',
    'Lois Ott recalled that it rained.',
    'He said no.',
    'The report said that rain would come.',
    'The mayor declined to say more.',
    'Ann Lee did not say when.',
    'Ann Lee was told to wait.',
    'His lawyer said no.',
    'People say it will rain.',
    'The storm slammed into the coast.',
    'The index added 0.7 percent.',
    'The bill, backed by Ann Lee says little.',
    'The train goes according to plan.',
    'That’s what it says on the tin.',
    'Supports of the plan praised it.',
    '“Hurricane Ada was worse than this,” read the sign.',
  ])('nobody in %j', (text) => {
    expect(heard(text)).toEqual([]);
  });
});

describe('one entry a person', () => {
  test('by surname, title and pronoun, named where the name is full', () => {
    const text =
      'Foreign Minister Lois Ott arrived late. Ott said talks go on. “We will sign,” the minister said. She added that time is short.';
    const voice = only(text);
    expect(text.slice(voice.naming.start, voice.naming.end)).toBe('Foreign Minister Lois Ott');
    expect(voice.sayings).toHaveLength(3);
    expect(voice.sayings.map(({ quoted }) => quoted)).toEqual([false, true, false]);
  });

  test('by name behind an office', () => {
    expect(heard('Secretary of State Lois Ott said no.')).toEqual(['Secretary of State Lois Ott']);
  });

  test('not where the first names differ', () => {
    expect(heard('Lois Ott said yes. Karl Ott said no.')).toEqual(['Lois Ott', 'Karl Ott']);
  });

  test('a body and its short name', () => {
    expect(heard('The River Trust Union said no. RTU warned of floods.')).toEqual(['River Trust Union']);
  });

  test('an utterance of several sentences is all theirs', () => {
    const text = '“We stay. We were born here. Nobody moves us,” said Lois Ott.';
    const [quote] = only(text).sayings[0]!.passages.slice(1);
    expect(text.slice(quote!.start, quote!.end)).toBe('We stay. We were born here. Nobody moves us');
  });
});

test.each([
  ['Ann Lee confirmed that it rained.', 'stated'],
  ['Ann Lee said that it rained.', 'attributed'],
  ['Ann Lee claimed that it rained.', 'hedged'],
  ['Ann Lee denied that it rained.', 'denied'],
] as const)('%j puts it as %s', (text, stance) => {
  expect(only(text).sayings[0]!.stance).toBe(stance);
});
