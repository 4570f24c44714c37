import { expect, test } from 'vitest';
import { thresholdOf } from '@/utils/compare/align/probability';

test.each(['number', 'date'] as const)(
  'of an account told closely again a %s in conflict needs less to be one fact',
  (kind) => {
    expect(thresholdOf(kind, { verdict: 'conflict' }, true)).toBeLessThan(
      thresholdOf(kind, { verdict: 'conflict' }, false),
    );
    expect(thresholdOf(kind, { verdict: 'agree' }, true)).toBe(thresholdOf(kind, { verdict: 'agree' }, false));
  },
);
