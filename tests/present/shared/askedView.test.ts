import { expect, test } from 'vitest';
import { type AskedFacts, failedLine, outletAsked, storyAsked } from '@/utils/present/shared/askedView';
import { ENGLISH, NOW } from '../testWords';

const MINUTE = 60_000;
const never: AskedFacts = { nextAt: 0, items: 0 };
const fine: AskedFacts = { askedAt: NOW - 30 * MINUTE, nextAt: NOW, items: 1_020 };
const refused: AskedFacts = {
  askedAt: NOW - 60 * MINUTE,
  nextAt: NOW + 40 * MINUTE,
  items: 0,
  problem: { is: 'status', status: 403 } as const,
};

test.each<[string, AskedFacts[], string, boolean]>([
  ['no address', [], 'Not asked yet.', false],
  ['never asked', [never], 'Not asked yet.', false],
  ['answered', [fine, never, { ...fine, items: 4 }], 'Asked at 4:00 PM: 1,024 headlines.', false],
  ['failed', [refused], 'Failed at 3:30 PM: answered 403. Asked again at 5:10 PM.', true],
  [
    'failed in part',
    [refused, fine],
    'Asked at 4:00 PM: 1,020 headlines. Failed at 3:30 PM: answered 403. Asked again at 5:10 PM.',
    false,
  ],
  [
    'failed, and its turn has passed while the machine slept',
    [{ ...refused, nextAt: NOW - MINUTE }],
    'Failed at 3:30 PM: answered 403. Asked again at 4:30 PM.',
    true,
  ],
])('%s', (_what, addresses, line, failed) => {
  const said = outletAsked(addresses, ENGLISH);
  expect([said.line.replace(/\s/g, ' '), said.failed]).toEqual([line, failed]);
});

test('a story says who was asked, when, who failed and why, and since when items are kept', () => {
  const failed = [{ outlet: 'Ledger', reason: { is: 'status', status: 403 } as const }];
  const facts = { asked: { of: 3 }, failed, updatedAt: NOW };
  const line = storyAsked(facts, Date.parse('2026-06-20T10:00:00Z'), ENGLISH);
  expect(line.replace(/\s/g, ' ')).toBe(
    'Asked 3 outlets at 4:30 PM: 2 answered, 1 failed. Headlines are kept since Jun 20.',
  );
  expect(storyAsked(facts, undefined, ENGLISH)).not.toContain('kept');
  expect(failedLine(failed, ENGLISH).replace(/[\u2066-\u2069]/g, '')).toBe('Ledger: answered 403');
});
