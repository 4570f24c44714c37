import { expect, test } from 'vitest';
import { prepareAccount } from '@/utils/read/account/account';
import { tellsOfWriter } from '@/utils/read/account/writer';
import { article } from '../../compare/article';

const STORY = 'The barge sank at the mouth of the harbour. The board heard Jo Marsh of it. The wreck will be raised.';

/** Which of the last sentences of a text tell who wrote it. */
function ofWriter(end: string, { before = STORY, authors = [] as string[], language = 'en' } = {}): string[] {
  const account = prepareAccount({ ...article('a', `${before}\n\n${end}`), authors, language });
  return account.sentences.filter((_, at) => tellsOfWriter(account, at)).map(({ text }) => text);
}

test.each([
  ['Ida Falk is a reporter at the Delby Wire, where she covers harbours.'],
  ['Ida is an associate editor for Delby Finance.'],
  ['Ida J. Falk is the Corran professor of law at Delby.'],
  ['Ida Falk covers harbours for the Delby Wire.'],
  ['Ida Falk ist Redakteurin der Delbyer Zeitung.', 'de'],
  ['Ida Falk est correspondante du Fil de Delby.', 'fr'],
  ['Ida Falk es periodista del Diario de Delby.', 'es'],
  ['Ida Falk è giornalista del Corriere di Delby.', 'it'],
])('%s', (sentence, language = 'en') => {
  expect(ofWriter(sentence, { language })).toEqual([sentence]);
});

test('and what goes on from it', () => {
  const sentences = ['Ida Falk is a reporter at the Delby Wire.', 'She lives in Corran.', 'Email: falk@delby.example'];
  expect(ofWriter(sentences.join(' '))).toEqual(sentences);
});

test('not of whom the text speaks, unless the page names that one as its author', () => {
  const sentence = 'Jo Marsh is a reporter at the Delby Wire.';
  expect(ofWriter(sentence)).toEqual([]);
  expect(ofWriter(sentence, { authors: ['Jo Marsh'] })).toEqual([sentence]);
});

test('the byline at the head of a text does not count', () => {
  const sentence = 'Ida Falk is a reporter at the Delby Wire.';
  expect(ofWriter(sentence, { before: `By Ida Falk. ${STORY}` })).toEqual([sentence]);
});

test('only at the end of a text', () => {
  const rest =
    'The board met on the quay. The pilots were heard. Nobody was blamed. The tide fell. The crane came. It rained.';
  expect(ofWriter(`Ida Falk is a reporter at the Delby Wire. ${rest}`)).toEqual([]);
});

test.each([
  ['Ida Falk is a pilot at Delby.'],
  ['Ida Falk said that a reporter is a guest.'],
  ['She was heard by the board.'],
])('not: %s', (sentence) => {
  expect(ofWriter(sentence)).toEqual([]);
});
