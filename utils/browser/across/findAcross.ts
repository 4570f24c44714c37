import { toDay } from '@/utils/match/index/day';
import { nearestMeanings } from '@/utils/match/index/meanings';
import { judgeAcross } from '@/utils/match/score/across';
import type { Article, Match } from '@/utils/model';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { encodeMeanings } from '../encode/encodeArticle';
import { usableModel } from '../encode/usableModel';
import { pause } from '../gather/pause';
import { readMeanings } from '../index/meaningStore';
import { daysAround } from '../match/findMatches';
import { findAccounts } from '../store/accounts';
import { fillMeanings } from './fillMeanings';
import { otherLanguages } from './languagesRead';

/** Accounts in each other language that are judged: of 120 looked for, the right one is hardly ever further down. */
const MOST = 5;
/** What just came in is encoded first, but the reader does not wait for longer than this. */
const WAIT_MS = 8_000;

/** Stored items in the reader's other languages that tell the same story, best first; none where the encoder is not to be had. */
export async function findAcross(article: Article, now = Date.now()): Promise<Match[]> {
  const language = primaryOf(article.language);
  const wanted = await otherLanguages(language);
  if (wanted.size === 0) return [];
  await Promise.race([fillMeanings(), pause(WAIT_MS)]);
  const model = await usableModel();
  const made = await encodeMeanings([{ title: article.title, lead: article.text }]);
  if (!model.ok || !made.ok) return [];
  const among = await readMeanings(daysAround(toDay(article.publishedAt), now), model.value);
  const near = nearestMeanings({ vector: made.value[0]!, language }, among, wanted, MOST);
  const accounts = new Map((await findAccounts(near.map(({ id }) => id))).map((account) => [account.id, account]));
  return judgeAcross(
    article,
    near.flatMap((meaning) => {
      const account = accounts.get(meaning.id);
      return account ? [{ account, meaning }] : [];
    }),
  );
}
