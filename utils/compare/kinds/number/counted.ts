import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { ENDS_PHRASE } from '@/utils/compare/kinds/phrase';
import type { Side } from '@/utils/link/side';
import { isPlural } from '@/utils/text/en/numbers/counted';
import { isTime } from '@/utils/text/en/words/nounPhraseWords';
import { isCapital, isHyphen } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

const MOST_WORDS = 3;

/** What a number counts, in the words after it: "fake accounts" of "nearly 25,000 fake accounts between …". */
export function countedIn(mention: MentionInContext, sides: Side[]): string {
  return isEnglish(mention) ? countedInEnglish(mention, sides) : countedElsewhere(mention, sides);
}

export function isEnglish({ language }: MentionInContext): boolean {
  return language === 'en';
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

function countedInEnglish(mention: MentionInContext, sides: Side[]): string {
  const tokens = tokensOf(mention, sides);
  const words: string[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.start < mention.end) continue;
    if (words.length === 0 && (token.text === '-' || token.lower === 'of')) continue;
    if (isTime(token)) return '';
    if (token.kind !== 'word' || ENDS_PHRASE.has(token.lower) || words.length === MOST_WORDS) break;
    words.push(token.text);
    // "lawyers | told her", yet "sports | teams"
    if (isPlural(token.lower) && !isPlural(tokens[at + 1]?.lower ?? '')) break;
  }
  return words.join(' ');
}

const SAYS_LITTLE =
  /^(?:(?:other )?people|persons?|others?|men|women|times|points|later|lower|higher|left|menschen|personen|leute|personas|personnes|gens|persone|mal|veces|fois|volte)$/i;

/** Whether what is counted tells which fact it is: "people" are counted in every story, and "a two-week low" needs its verb. */
export function isTelling(counted: string, english: boolean): boolean {
  return !SAYS_LITTLE.test(counted) && (!english || counted.includes(' ') || isPlural(counted.toLowerCase()));
}

const MOST_BEFORE = 3;
const MOST_AFTER = 4;

/** The words round a number with a gap in its place: "wounding … others"; "… people have been hurt" opens its clause. */
export function roundGap(mention: MentionInContext, sides: Side[]): string {
  const tokens = tokensOf(mention, sides);
  const before = wordsBefore(tokens.filter(({ start }) => start < mention.start));
  const after = tokens.filter(({ start }) => start >= mention.end);
  const shown = before.length > 0 ? [...before, '…', ...wordsAfter(after, 1)] : ['…', ...wordsAfter(after, MOST_AFTER)];
  return shown.map((word) => (typeof word === 'string' ? word : word.text)).join(' ');
}

/** From the last comma or conjunction on, without the little words and the half of a name or word that it would open with. */
function wordsBefore(tokens: Token[]): Token[] {
  const clause = tokens.findLastIndex(({ kind, lower }) => kind !== 'word' || /^(?:and|or|but)$/.test(lower)) + 1;
  let from = Math.max(clause, tokens.length - MOST_BEFORE);
  const isHalf = () => isHyphen(tokens, from - 1) || (isCapital(tokens[from]) && isCapital(tokens[from - 1]));
  while (from < tokens.length && (ENDS_PHRASE.has(tokens[from]!.lower) || isHalf())) from += 1;
  return tokens.slice(from);
}

function wordsAfter(tokens: Token[], most: number): Token[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'word');
  const words = tokens.slice(0, Math.min(most, end === -1 ? tokens.length : end));
  // "people in the U" of "U.S."
  const isLoose = ({ lower, text }: Token) => ENDS_PHRASE.has(lower) || text.length === 1;
  while (words.length > 0 && isLoose(words.at(-1)!)) words.pop();
  return words;
}

function tokensOf({ account, sentence }: MentionInContext, sides: Side[]): Token[] {
  return sides[account]!.account.tokens[sentence] ?? [];
}
