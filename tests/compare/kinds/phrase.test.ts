import { expect, test } from 'vitest';
import { phraseAbout } from '@/utils/compare/kinds/phrase';
import { wordsOf } from '@/utils/compare/kinds/wordsOf';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

test.each([
  ['ends before a third person', 'In the old town Corran oversees the ferry.', 'corran', 'old town Corran'],
  ['opens behind an article', 'Old pier boats came.', 'boats', ''],
  ['or with a name', 'It shook Delby harbour.', 'delby', 'Delby harbour'],
  ['which no hyphen cuts', 'It shook mid-Atlantic harbours.', 'atlantic', ''],
  ['ends at a comma', 'They met in the old town, boats came.', 'boats', ''],
  ['has five words at most', 'They met in the old grey stone town hall.', 'hall', 'old grey stone town hall'],
  ['and no more', 'They met in the old grey stone river town hall.', 'hall', ''],
])('a phrase %s: %j', (_what, text, word, phrase) => {
  const [side] = sidesOf([prepareAccount(article('r', text))]);
  expect(phraseAbout(wordsOf(side!, 0), ({ lower }) => lower === word)).toBe(phrase);
});
