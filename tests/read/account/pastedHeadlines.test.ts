import { expect, test } from 'vitest';
import { hasPastedHeadlines } from '@/utils/read/account/pastedHeadlines';

test.each([
  ['Sen. Ida Falk Ida Jane FalkThe Brief: Lawmakers dismiss fears of a strike | Income fell MORE (D) spoke.', true],
  ['Ida Falk Ida (Jane) FalkA vote on the tax nears Harbour plan is delayed MORE said so.', true],
  ['“We need MORE of it,” said Ida McFalk, who leads the harbour.', false],
  ['Ida McFalk, who leads the harbour board of Delby, said that it needs more.', false],
  ['The iPhone outsells the others, and the board wants MORE.', false],
  ['YouTube outsells the others, and the board wants MORE.', false],
])('%s', (text, expected) => {
  expect(hasPastedHeadlines(text)).toBe(expected);
});
