import { expect, test } from 'vitest';
import { UNTOLD_FEATURES } from '@/utils/compare/untold/features';
import weights from '@/utils/compare/untold/weights.json';

test.each(['within', 'across'] as const)('each feature has a weight: %s', (name) => {
  expect(weights.features).toEqual(UNTOLD_FEATURES);
  expect(weights[name].weights).toHaveLength(UNTOLD_FEATURES.length);
});

test('none weighs nothing, but what stands in words and names of one language', () => {
  const idle = (name: 'within' | 'across') => UNTOLD_FEATURES.filter((_, at) => weights[name].weights[at] === 0);
  expect(idle('within')).toEqual([]);
  expect(idle('across')).toEqual(['termsInSentence', 'termsInWindow', 'termsAnywhere', 'namesFound', 'namesMissing']);
});
