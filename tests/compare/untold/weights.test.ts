import { expect, test } from 'vitest';
import { UNTOLD_FEATURES } from '@/utils/compare/untold/features';
import weights from '@/utils/compare/untold/weights.json';

test('each feature has a weight, and none weighs nothing', () => {
  expect(weights.features).toEqual(UNTOLD_FEATURES);
  expect(weights.weights).toHaveLength(UNTOLD_FEATURES.length);
  expect(weights.weights.filter((weight) => weight === 0)).toEqual([]);
});
