import { describe, expect, test } from 'vitest';
import { STARTER_TOPICS } from '@/utils/detect/starterTopics';
import { topicFromArticle } from '@/utils/detect/topicFromArticle';
import { compileTopics, touchedTopics } from '@/utils/detect/topics';

const starters = compileTopics(STARTER_TOPICS);

test.each([
  ['Alibaba bans staff from using Claude Code', ['claude-code-ban']],
  ['ALIBABA BARS EMPLOYEES FROM CLAUDE CODE', ['claude-code-ban']],
  ['Anthropic blocked accounts in China, the company said', ['claude-code-ban']],
  ['Claude Monet exhibition banned in China', []],
  ['Alibaba reports strong quarter', []],
  ['A ban on bans, and nothing else', []],
  ['', []],
])('%j touches %j', (words, topics) => {
  expect(touchedTopics(words, starters).filter((id) => id === 'claude-code-ban')).toEqual(topics);
});

describe('phrases', () => {
  const touches = (phrase: string, words: string) =>
    touchedTopics(words, compileTopics([{ id: 't', name: 't', marks: [[phrase]], excludes: [] }])).length === 1;

  test.each([
    ['ban', 'a ban is near', true],
    ['ban', 'banana', false],
    ['ban*', 'it was banned', true],
    ['claude code', 'Claude-Code’s users', true],
    ['Élysée', 'the elysee palace', true],
    ['中国', '关于 中国 的报道', true],
    ['***', 'anything', false],
  ])('%j in %j: %s', (phrase, words, expected) => {
    expect(touches(phrase, words)).toBe(expected);
  });
});

test('a topic without marks touches nothing', () => {
  expect(touchedTopics('anything', compileTopics([{ id: 't', name: 't', marks: [], excludes: [] }]))).toEqual([]);
});

test('a topic made from an article touches that article', () => {
  const article = {
    id: 'a',
    title: 'Alibaba’s staff may not use Claude Code',
    text: 'Alibaba said so. Claude Code is made by Anthropic. Alibaba and Claude Code again.',
  };
  const topic = topicFromArticle(article);
  expect(topic.marks.flat().sort()).toEqual(['Alibaba', 'Claude Code']);
  expect(touchedTopics(article.text, compileTopics([topic]))).toEqual([topic.id]);
});
