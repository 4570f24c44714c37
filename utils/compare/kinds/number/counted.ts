import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { isEnglish } from '@/utils/compare/label/phrases';
import { thingBehind } from '@/utils/compare/label/roundValue';
import type { Side } from '@/utils/link/side';
import { isPlural } from '@/utils/text/en/numbers/counted';
import { isCapital } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

const MOST_WORDS = 3;

/** What a number counts, in the words after it: "fake accounts" of "nearly 25,000 fake accounts between …". */
export function countedIn(mention: MentionInContext, sides: Side[]): string {
  return isEnglish(mention) ? thingBehind(mention, sides) : countedElsewhere(mention, sides);
}

/** "millones | de | usuarios" */
const OF = new Set(['de', 'd', 'des', 'di', 'der']);

/**
 * Where verbs are not told from nouns, a phrase ends at a function word; where nouns have capitals, behind the first of them. In
 * scripts without blanks words are parted by guess, so nothing is cut out.
 */
function countedElsewhere(mention: MentionInContext, sides: Side[]): string {
  const { functionWords, stem, names } = sides[mention.account]!.account.language;
  if ('patterns' in names) return '';
  const words: string[] = [];
  const after = tokensOf(mention, sides).filter(({ start }) => start >= mention.end);
  for (const [at, { kind, lower, text }] of after.entries()) {
    if (words.length === 0 && OF.has(lower)) continue;
    if (kind !== 'word' || functionWords.has(stem(lower)) || words.length === MOST_WORDS) break;
    words.push(text);
    if (names.nounsAreCapital ? isCapital(after[at]) : isPlural(lower) && !isPlural(after[at + 1]?.lower ?? '')) break;
  }
  return names.nounsAreCapital && !/^\p{Lu}/u.test(words.at(-1) ?? '') ? '' : words.join(' ');
}

/** Of people news mostly tells what befell them, of a share of what it is one; "man" and "time" are counted in every story. */
const SAYS_LITTLE =
  /^(?:(?:other |more |those )*(?:people|persons?|others?|men|women|man|woman|times?|points|counts?|numbers?|floor|later|lower|higher|left)(?: \p{Ll}+)?|dead|wounded|injured|menschen|personen|leute|personas|personnes|gens|persone|mal|veces|fois|volte)$/iu;

/** Whether what is counted tells something of which fact it is. */
export function saysLittle(counted: string): boolean {
  return SAYS_LITTLE.test(counted);
}

/** Whether it tells by itself which fact it is: "a two-week low" needs its verb. */
export function isTelling(counted: string, english: boolean): boolean {
  return !saysLittle(counted) && (!english || counted.includes(' ') || isPlural(counted.toLowerCase()));
}

function tokensOf({ account, sentence }: MentionInContext, sides: Side[]): Token[] {
  return sides[account]!.account.tokens[sentence] ?? [];
}
