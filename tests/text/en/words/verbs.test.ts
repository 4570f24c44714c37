import { expect, test } from 'vitest';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isStop } from '@/utils/text/en/words/phraseWords';
import { isRoleNoun } from '@/utils/text/en/words/roleNouns';
import { isPast, isThirdPerson, isVerbWord } from '@/utils/text/en/words/verbs';
import { tokenize } from '@/utils/text/shared/words/tokens';

test.each([
  ['a past form', isPast, 'raised', 'speed'],
  ['a form of a verb', isVerbWord, 'swum', 'harbour'],
  ['a form of a verb', isVerbWord, 'oversees', 'slipway'],
  ['a verb of speech', isSpeechVerb, 'insisting', 'sailing'],
  ['a verb of speech', isSpeechVerb, 'described', 'dredged'],
  ['a role', isRoleNoun, 'mayors', 'harbours'],
  ['a word that opens no phrase', isStop, 'quickly', 'harbour'],
])('%s: %o tells %j from %j', (_, is, word, other) => {
  expect([word, other].filter(is)).toEqual([word]);
});

test('a third person is written small', () => {
  expect(isThirdPerson(tokenize('She oversees it'), 1)).toBe(true);
  expect(isThirdPerson(tokenize('Tarn Oversees it'), 1)).toBe(false);
});
