import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoStory } from '@/scripts/welcome/demoStory';

test('the story on the welcome page is the newsstand’s as it stands', () => {
  const kept: unknown = JSON.parse(readFileSync(new URL('../../../public/demo.json', import.meta.url), 'utf8'));
  expect(kept).toEqual(JSON.parse(JSON.stringify(demoStory())));
});
