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
    ['阿里巴巴', '据悉，阿里巴巴禁止员工使用', true],
    ['阿里巴巴', '阿里云禁止员工使用', false],
    ['フェリー', '沖合でフェリーが座礁', true],
    ['***', 'anything', false],
  ])('%j in %j: %s', (phrase, words, expected) => {
    expect(touches(phrase, words)).toBe(expected);
  });
});

test('a topic without marks touches nothing', () => {
  expect(touchedTopics('anything', compileTopics([{ id: 't', name: 't', marks: [], excludes: [] }]))).toEqual([]);
});

describe('a topic made from an article', () => {
  test.each([
    [
      'names of the headline that the text repeats',
      'Alibaba’s staff may not use Claude Code',
      'Alibaba said so. Claude Code is made by Anthropic. Alibaba and Claude Code again.',
      undefined,
      ['Alibaba', 'Claude Code'],
    ],
    [
      'no part of a name that is taken whole',
      'European Central Bank holds rates',
      'European Central Bank. Bank of many. European Central Bank again. Bank.',
      ['Bank'],
      ['European Central Bank'],
    ],
    [
      'a name said once only in passing',
      'Alibaba and Tencent part',
      'Alibaba here. Alibaba there. Tencent.',
      undefined,
      ['Alibaba'],
    ],
    [
      'keywords, where nothing is written large',
      '阿里巴巴禁用工具',
      '阿里巴巴表示。员工说阿里巴巴已经通知。工具。',
      ['阿里巴巴', '科技'],
      ['阿里巴巴'],
    ],
    ['the headline, where nothing stands out', 'rates rise again', 'Nothing more.', undefined, ['rates rise again']],
  ])('is marked by %s', (_, title, text, keywords, marks) => {
    const topic = topicFromArticle({ id: 'a', title, text, keywords });
    expect(topic.marks.flat().sort()).toEqual(marks);
    if (keywords === undefined) expect(touchedTopics(`${title} ${text}`, compileTopics([topic]))).toEqual([topic.id]);
  });
});
