import { expect, test } from 'vitest';
import { evaluate } from '@/scripts/eval/evaluate';
import { openEncoder } from '@/scripts/shared/openEncoder';
import { holdsFloors } from './holdsFloors';

const evaluated = await evaluate(await openEncoder());

holdsFloors(evaluated, {
  links: [0.77, 0.87],
  conflicts: [0.95, 0.61],
  compatible: [0.94, 0.2],
  'told nowhere': [0.83, 0.64],
});

test('no story has two conflicts that are none', () => {
  const wrong = evaluated.filter(({ counts: { conflicts } }) => conflicts.shown - conflicts.right > 1);
  expect(wrong.map(({ story, faults }) => [story.slug, faults])).toEqual([]);
});
