import { expect, test } from 'vitest';
import { SIGNALS } from '@/utils/detect/signals';
import { pageReason } from '@/utils/present/popup/pageReason';
import { CHINESE, ENGLISH, GERMAN, SPANISH } from '../testWords';

const AGAINST = SIGNALS.filter(({ weight }) => weight < 0).map(({ name }) => name);

test.each([...AGAINST, 'no sign of an article', 'no running text', 'browser refuses', 'no answer'])(
  '“%s” is a sentence of its own in every language',
  (reason) => {
    const said = [ENGLISH, CHINESE, GERMAN, SPANISH].map((words) => pageReason(reason, words));
    expect(new Set(said).size).toBe(4);
    for (const sentence of said) expect(sentence).toMatch(/^\S.+[.。]$/);
  },
);

test('what speaks for an article needs no words', () => {
  expect(pageReason('schema type of an article', ENGLISH)).toBe('');
});
