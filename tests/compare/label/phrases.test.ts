import { expect, test } from 'vitest';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { phraseBeside, scoredPhrases } from '@/utils/compare/label/phrases';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** The noun phrase that tells most of a sentence in which every word is equally rare. */
function mostTelling(text: string): string {
  const sides = sidesOf([prepareAccount(article('r', text))]);
  const phrases = scoredPhrases({ account: 0, sentence: 0 }, [], sides);
  return phrases.toSorted((a, b) => b.score - a.score)[0]?.text ?? '';
}

test.each([
  ['stands in front', 'Green nets were for the old slipway.', 'Green nets'],
  ['has an article', 'Green nets were for the old slipway, as they had been before then.', 'old slipway'],
  ['is no name', 'Ines Holm met green nets.', 'green nets'],
  ['is a name of many words', 'Ines Kara Holm met green nets.', 'Ines Kara Holm'],
  ['is a name of two words', 'They met Corran there and then, in Old Tarn.', 'Old Tarn'],
  ['is no role', 'The young mayor met green nets.', 'green nets'],
  ['is a role of many words', 'The young harbour mayor met green nets.', 'young harbour mayor'],
  ['does not speak', 'The farm union said that the green nets were there.', 'green nets'],
  ['speaks, in many words', 'The old green farm union said that it has green nets.', 'old green farm union'],
  ['tells no place', 'At the old slipway they met green nets.', 'green nets'],
  ['tells a place, in many words', 'At the old farm slipway they met green nets.', 'old farm slipway'],
  ['has four words', 'Green harbour nets were for brown wooden farm stalls.', 'brown wooden farm stalls'],
  [
    'stands in front of one with more than four words',
    'Old green harbour nets were for heavy brown wooden farm harbour stalls.',
    'Old green harbour nets',
  ],
])('the phrase that tells most %s', (_, text, expected) => {
  expect(mostTelling(text)).toBe(expected);
});

test.each([
  ['up to six words behind what denies it', 'They did not think that it was a grave oversight.', ''],
  ['not farther off', 'They did not think that it had been a grave oversight.', 'grave oversight'],
  ['not in another clause', 'It was not theirs, but a grave oversight.', 'grave oversight'],
])('what is denied is no phrase to tell: %s', (_, text, expected) => {
  expect(mostTelling(text)).toBe(expected);
});

test.each([
  [
    'what stands near it',
    'The green nets were lost long before then, they said, as Ines Holm sold brown ropes to all of them, which they had not done before or so they said.',
    'brown ropes',
  ],
  [
    'what tells more, where that is near too',
    'The green nets were lost as Ines Holm sold brown ropes to all of them, which they had not done before or so they said.',
    'green nets',
  ],
])('who is named is told by %s', (_, text, expected) => {
  const sides = sidesOf([prepareAccount(article('r', text))]);
  const [name] = mentionsInContext(sides[0]!, 0, 'name').flat();
  expect(name!.value).toBe('ines holm');
  expect(phraseBeside(name!, [name!], sides)).toBe(expected);
});
