import { type WeightedWord, weightedWords } from '@/utils/text/en/words/weightedWords';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import type { SentenceWord } from '../wordsOf';

/** The words that the account itself chose: none of those that it quotes. A sentence has several links. */
export const ownWords = oncePer((words: SentenceWord[]): WeightedWord[] => {
  const quoted = words.filter((word) => word.quoted);
  return weightedWords(words).filter(
    (found) => !quoted.some((word) => word.start < found.end && found.start < word.end) && !meansAnother(found, words),
  );
});

/** "charged with the | murder", "convicted in May of | murder": what the law calls it is no choice of the account's. */
const LAW_BEFORE =
  /^(?:charged?|charges|charging|accus\w+|convict\w*|guilty|acquitt\w*|suspicion|suspected|counts?|indict\w*|degree|confess\w*|sentenced|jailed|intent)$/;
const LAW_BEHIND =
  /^(?:charges?|trial|case|counts?|suspects?|convictions?|indictment|investigation|inquiry|probe|hearings?|penalty|sentences?|row)$/;
const LAW_WITHIN = 6;
/** "dismissed | calls to quit" */
const REJECTED =
  /^(?:calls?|claims?|allegations?|accusations?|suggestions?|reports?|concerns?|criticism|ideas?|rumou?rs?|fears?|questions?|complaints?)$/;
const REJECTED_WITHIN = 2;
/** "three people | died": those to whom it was done. */
const SUFFERED =
  /^(?:died|die|dead|killed|hurt|injured|wounded|missing|trapped|homeless|shot|drowned|suffocated|perished)$/;
const SUFFERED_WITHIN = 4;

/** Whether a word does not name the thing that it is listed for. */
function meansAnother({ start, end }: WeightedWord, words: SentenceWord[]): boolean {
  const plain = words.filter(({ kind }) => kind !== 'sign');
  const [first, next] = [plain.findIndex((word) => word.start >= start), plain.findIndex((word) => word.start >= end)];
  const behind = next === -1 ? [] : plain.slice(next);
  const own = plain.slice(first, first + 1)[0]?.lower ?? '';
  if (plain.slice(Math.max(0, first - LAW_WITHIN), first).some(({ lower }) => LAW_BEFORE.test(lower))) return true;
  if (LAW_BEHIND.test(behind[0]?.lower ?? '')) return true;
  if (own === 'dismissed') return behind.slice(0, REJECTED_WITHIN).some(({ lower }) => REJECTED.test(lower));
  return (
    /^(?:people|persons?)$/.test(own) && behind.slice(0, SUFFERED_WITHIN).some(({ lower }) => SUFFERED.test(lower))
  );
}
