import { expect, test } from 'vitest';
import { mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

test.each([
  ['Ida Falk, 35, left.', 'ida falk'],
  ['The 35-year-old pilot Ida Falk left.', 'ida falk'],
  ['Ida Falk, who left the town of her birth, was 35 years old.', ''],
])('whose age it is stands beside it: %j', (text, name) => {
  const [side] = sidesOf([prepareAccount(article('a', text))]);
  const [age] = mentionsInContext(side!, 0, 'number').flat();
  expect(age!.own.isAge).toBe(true);
  expect(age!.nearName.join(' ')).toBe(name);
});
