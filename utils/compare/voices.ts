import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Voice } from '@/utils/model';
import { accountVoices } from './kinds/attribution/accountVoices';
import { type Heard, type HeardVoice, hearVoices } from './voices/hear';
import { isLeftOut } from './voices/leftOut';
import { firstToTell } from './voices/order';

/** More no list shows. */
const MOST_VOICES = 40;

/**
 * Who is heard in the accounts, one entry a person or body whatever each account calls it: first those that the account
 * being read does not hear, then those heard there alone, then the others. `openArticle` is its index, -1 for none.
 */
export function voicesOf(sides: Side[], links: Link[], openArticle: number): Voice[] {
  return heardIn(sides, links, openArticle).map(({ name, places }) => ({
    name,
    articles: places.map(({ account, start, end, quoted }) => ({
      article: sides[account]!.account.article.id,
      start,
      end,
      quoted,
    })),
  }));
}

/** The same, with all that each voice says. */
function heardIn(sides: Side[], links: Link[], openArticle: number): HeardVoice[] {
  const heard = sides.map(accountVoices);
  const all = { sides, heard, links };
  return hearVoices(all)
    .filter((voice) => mayTell(voice, all, openArticle))
    .sort(firstToTell(openArticle))
    .slice(0, MOST_VOICES);
}

/** Of a summary, or a text cut by a paywall, nobody can say whom it does not hear. */
function mayTell(voice: HeardVoice, all: Heard, openArticle: number): boolean {
  if (openArticle === -1) return true;
  if (voice.places.every(({ account }) => account !== openArticle)) return isLeftOut(voice, openArticle, all);
  if (voice.places.length > 1) return true;
  return all.sides.length > 1 && all.sides.every((_, at) => at === openArticle || isLeftOut(voice, at, all));
}
