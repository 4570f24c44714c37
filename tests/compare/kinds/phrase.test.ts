import { expect, test } from 'vitest';
import { phraseAbout } from '@/utils/compare/kinds/phrase';
import { wordsOf } from '@/utils/compare/kinds/wordsOf';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

test('a phrase ends before a third person', () => {
  const [side] = sidesOf([prepareAccount(article('r', 'In the old town Corran oversees the ferry.'))]);
  const words = wordsOf(side!, 0);
  expect(phraseAbout(words, ({ lower }) => lower === 'corran')).toBe('old town Corran');
});
