/**
 * The tests that concern a folder of `utils/`: those nearest to it, then what stands on it. Pure ones alone, as they run again
 * and again in one process.
 */
export const STAGES: Record<string, string[]> = {
  text: [
    'tests/text',
    'tests/read',
    'tests/compare/label',
    'tests/stories.test.ts',
    'tests/evaluation/byWords.test.ts',
  ],
  link: ['tests/link', 'tests/compare', 'tests/stories.test.ts', 'tests/evaluation/byWords.test.ts'],
  compare: ['tests/compare', 'tests/stories.test.ts', 'tests/evaluation/byWords.test.ts'],
  rank: ['tests/rank', 'tests/compare', 'tests/stories.test.ts', 'tests/evaluation/byWords.test.ts'],
  match: ['tests/match'],
};
