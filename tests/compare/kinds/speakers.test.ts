import { expect, test } from 'vitest';
import { compareArticles } from '@/utils/pipeline';
import { article } from '../article';

const WORDS = 'Nobody wants to see the harbour closed for a whole summer again';

function speakerRows(mine: string, theirs: string): string[] {
  const { details } = compareArticles([article('a', mine), article('b', theirs)], 'a');
  return details.filter(({ how }) => how === 'other speaker').map(({ verdict }) => verdict);
}

test('one utterance credited to two people is a conflict', () => {
  expect(speakerRows(`“${WORDS},” Ida Falk said.`, `“${WORDS},” Jon Abara said.`)).toEqual(['conflict']);
});

test('what somebody says who speaks for another is not', () => {
  const spoken = `“${WORDS},” said Jon Abara, press secretary of the minister.`;
  expect(speakerRows(`“${WORDS},” Ida Falk said.`, spoken)).toEqual([]);
  expect(speakerRows(spoken, `“${WORDS},” Ida Falk said.`)).toEqual([]);
});

test.each([
  ['near', 'Jon Abara, who came by boat from Delby, press secretary of the board.', []],
  ['far off', 'Jon Abara, who came by boat from Delby on Monday night in the rain, a press secretary.', ['conflict']],
])('what tells that somebody speaks for another stands %s', (_where, speaker, rows) => {
  expect(speakerRows(`“${WORDS},” Ida Falk said.`, `“${WORDS},” said ${speaker}`)).toEqual(rows);
});

test('two who speak for others are two', () => {
  const spokeswoman = `“${WORDS},” said Ida Falk, a spokeswoman for the board.`;
  expect(speakerRows(spokeswoman, `“${WORDS},” said Jon Abara, a spokesman.`)).toEqual(['conflict']);
});

test('of few words two people may well use the same', () => {
  const credited = (words: string) => [`“${words},” Ida Falk said.`, `“${words},” Jon Abara said.`] as const;
  expect(speakerRows(...credited('Nobody wants the harbour closed again'))).toEqual(['conflict']);
  expect(speakerRows(...credited('Nobody wants the harbour closed'))).toEqual([]);
});

test('who is called by the surname alone, before or behind the name, is one', () => {
  expect(speakerRows(`“${WORDS},” Ida Falk said.`, `“${WORDS},” Falk said.`)).toEqual([]);
  expect(speakerRows(`“${WORDS},” said Harbour Board chief Ida Falk.`, `“${WORDS},” Falk said.`)).toEqual([]);
});

test.each(['Jon Abara left. “W,” he said.', '“W,” a neighbour said.'])(
  'who is not named here is nobody else: %s',
  (other) => {
    expect(speakerRows(`“${WORDS},” Ida Falk said.`, other.replace('W', WORDS))).toEqual([]);
  },
);

test('a name without blanks is one whatever is said behind it', () => {
  const said = (name: string) => ({
    ...article(name, `「港を閉めてはならないと町の誰もが考えている」と${name}は述べた。`),
    language: 'ja',
  });
  const rows = (mine: string, theirs: string) =>
    compareArticles([said(mine), said(theirs)], mine).details.filter(({ how }) => how === 'other speaker').length;
  expect(rows('山岸和子さん', '山岸和子氏')).toBe(0);
  expect(rows('山岸和子さん', '田中太郎さん')).toBe(1);
});
