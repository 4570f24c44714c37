import { expect, test } from 'vitest';
import type { Detail } from '@/utils/model';
import { detailTitle } from '@/utils/present/detail/detailTitle';
import { CHINESE, ENGLISH, GERMAN } from '../testWords';

test.each<[Pick<Detail, 'kind' | 'label' | 'how'>, string, string, string]>([
  [{ kind: 'attribution', label: 'code', how: 'hedged' }, 'How sure it is', '说得有多肯定', 'Wie sicher es ist'],
  [{ kind: 'attribution', label: 'code', how: 'other source' }, 'Who says so', '消息来源', 'Wer das sagt'],
  [{ kind: 'number', label: 'fake accounts', how: 'hedged' }, 'Fake accounts', 'Fake accounts', 'Fake accounts'],
  [{ kind: 'claim', label: '', how: undefined }, 'What is told', '报道的内容', 'Was berichtet wird'],
])('the head of %j', (detail, ...heads) => {
  expect([ENGLISH, CHINESE, GERMAN].map((words) => detailTitle(detail, words))).toEqual(heads);
});
