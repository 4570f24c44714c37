import { expect, test } from 'vitest';
import { titleTells } from '@/utils/compare/emphasis/title';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

const TOLD = 'Divers found a crack in the main pillar of the Norlake bridge.';

test.each([
  ['Crack in Norlake bridge', true],
  ['Norlake bridge', false],
  ['Crack in Norlake bridge alarms mayor', true],
  ['Crack in Norlake bridge alarms mayor and council', false],
  ['So what is to be done about the crack in the Norlake bridge now that it is there?', true],
])('%j tells what the sentence tells: %s', (title, tells) => {
  const [side] = sidesOf([prepareAccount({ ...article('a', TOLD), title })]);
  expect(titleTells(side!, side!.words[0]!)).toBe(tells);
});
