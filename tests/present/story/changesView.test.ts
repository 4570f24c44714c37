import { describe, expect, test } from 'vitest';
import { changesView } from '@/utils/present/story/changesView';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from '../sampleStory';
import { ENGLISH } from '../testWords';

const NOW = Date.parse('2026-07-04T16:00:00Z');
const [openArticle, , harbor] = SAMPLE.articles;
const former = (article: typeof openArticle, from: string, to: string) => ({
  title: article!.title,
  text: article!.text.replace(from, to),
  seenAt: NOW,
});
const plain = (spans: { text: string }[]) => spans.map(({ text }) => text).join('');

test.each([
  [
    'a sentence in other words',
    'opens again next Friday',
    'opens again next Thursday',
    /next Thursday\.$/,
    /next Friday\.$/,
  ],
  ['a sentence added', ' Twelve people were hurt.', '', /^$/, /^Twelve people were hurt\.$/],
  ['a sentence taken out', 'hurt.', 'hurt. Nobody saw the crane fall.', /^Nobody saw the crane fall\.$/, /^$/],
])('%s', (_, from, to, before, after) => {
  const [change, ...more] = changesView(harbor!, [former(harbor, from, to)], ENGLISH);
  expect(more).toEqual([]);
  expect(plain(change!.before)).toMatch(before);
  expect(plain(change!.after)).toMatch(after);
});

test('nothing where only marks changed', () => {
  expect(changesView(harbor!, [former(harbor, 'hurt.', 'hurt .')], ENGLISH)).toEqual([]);
});

test('each edition against the next, the oldest first, each with its time once', () => {
  const oldest = { ...former(harbor, 'next Friday', 'next Wednesday'), seenAt: NOW - 7_200_000 };
  const later = { ...former(harbor, 'next Friday', 'next Thursday'), seenAt: NOW - 3_600_000 };
  const changes = changesView(harbor!, [later, oldest], ENGLISH);
  expect(changes.map(({ before }) => plain(before).match(/\w+day/)?.[0])).toEqual(['Wednesday', 'Thursday']);
  expect(changes.map(({ line }) => line)).toEqual(['Changed Jul 4, 3:00 PM', 'Changed after publishing']);
});

describe('in a story', () => {
  const edited = (from: string, to: string) =>
    storyView({ ...SAMPLE, editions: new Map([[openArticle!.id, [former(openArticle, from, to)]]]) }, ENGLISH);
  const formerOf = (view: ReturnType<typeof edited>) =>
    view.differ.flatMap(({ label, sentences }) =>
      sentences.flatMap(({ here, was }) => (was ? [{ label, here, was }] : [])),
    );

  test('a detail that the outlet changed is told with what stood there', () => {
    const changed = formerOf(edited('nearly 25 million euros', 'nearly 15 million euros'));
    expect(changed).toEqual([
      { label: expect.any(String), here: true, was: expect.stringContaining('nearly 15 million') },
    ]);
  });

  test('a detail in a sentence that changed elsewhere is not', () => {
    expect(formerOf(edited('The damage is put', 'The damage was put'))).toEqual([]);
  });

  test('the outlets that changed something are listed, and no others', () => {
    expect(edited('nearly 25', 'nearly 15').changed).toMatchObject([{ articleId: openArticle!.id, here: true }]);
    expect(storyView(SAMPLE, ENGLISH).changed).toEqual([]);
  });
});
