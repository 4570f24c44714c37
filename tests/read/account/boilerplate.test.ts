import { expect, test } from 'vitest';
import { isBoilerplate } from '@/utils/read/account/boilerplate';

test.each([
  ['Sen. Ida Falk Ida Jane FalkThe Brief: Lawmakers dismiss fears of a strike | Income fell MORE (D) spoke.', true],
  ['Ida Falk Ida (Jane) FalkA vote on the tax nears Harbour plan is delayed MORE said so.', true],
  ['“We need MORE of it,” said Ida McFalk, who leads the harbour.', false],
  ['Ida McFalk, who leads the harbour board of Delby, said that it needs more.', false],
  ['The iPhone outsells the others, and the board wants MORE.', false],
  ['YouTube outsells the others, and the board wants MORE.', false],
  ['Additional reporting by Ida Falk in Delby.', true],
  ['For licensing opportunities of our original content, please write to us.', true],
  ['Sign up for our letter about harbours.', true],
  ['Readers sign up for the harbour run by June.', false],
  ['Growth of the Harbour', true],
  ['Follow Ida on Twitter at @idafalk.', true],
  ['Copyright 2026 Delby News.', true],
  ['© Delby News.', true],
  ['This text may not be published or rewritten.', true],
  ['1.', true],
  ['FILE - In this May 4, 2026, file photo, Ida Falk arrives at the harbour.', true],
  ['Ida Falk, head of the harbour board, arrives for a hearing on the plan, Thursday, May 14, 2026 in Delby.', true],
  ['Ida Falk speaks to workers. Photo by Delby News', true],
  ['Ida Falk filed the photo on May 14, 2026.', false],
  ['Ida Falk, who speaks three languages, has led the board since May 2024.', false],
  ['彼は語った。', false],
  ['He hopes that others follow her on the way.', false],
])('%s', (text, expected) => {
  expect(isBoilerplate(text)).toBe(expected);
});

test('a text of 200 kB in one line is judged at once', () => {
  const start = performance.now();
  isBoilerplate('AbcDef said the thing '.repeat(9_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});
