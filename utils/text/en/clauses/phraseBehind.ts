import { isPlural } from '@/utils/text/en/numbers/counted';
import { nounPhrases } from '@/utils/text/en/words/nounPhrases';
import { ARTICLES, isTime, JOINERS } from '@/utils/text/en/words/nounPhraseWords';
import { isPast, isVerb } from '@/utils/text/en/words/verbs';
import { afterHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** Between a value and what it is of: "two | of the | boats" */
const LED = /^(?:of|the|his|her|its|their|our|my|these|those|other)$/;
/** In tokens; a noun phrase goes no further. */
const REACH = 12;
/** Words up to a plural: "power running | backs" */
const MOST_WORDS = 4;

/** The noun phrase that a value from `first` to before `next` belongs to: "fake accounts" of "25,000 fake accounts created by". */
export function phraseBehind(tokens: Token[], first: number, next: number): { from: number; to: number } | undefined {
  let from = afterHyphen(tokens, next);
  while (LED.test(wordAt(tokens, from))) from += 1;
  const isOver = (token: Token, at: number) =>
    at >= from && (isTime(token) || /^(?:last|next|worth)$/.test(token.lower) || at === from + REACH);
  const end = tokens.findIndex(isOver);
  const behind = tokens.slice(from, end === -1 ? tokens.length : end);
  if (behind[0]?.kind !== 'word') return undefined;
  // Read as behind an article, in whose place a value stands.
  const read = nounPhrases([{ kind: 'word', text: 'the', lower: 'the', start: -4, end: -1 }, ...behind]);
  const ends = read.filter((phrase) => phrase.from === 1).map((phrase) => phrase.to - 1);
  const isNoun = ARTICLES.has(wordAt(tokens, first - 1)) && isAlone(behind);
  const to = Math.max(isNoun ? 1 : 0, ...ends, pluralEnd(behind));
  // "52 | relocated to", where the noun is left out
  if (to === 0 || (to === 1 && isPast(behind[0].lower))) return undefined;
  return { from, to: from + to + (isOfStuff(behind, to) ? 2 : 0) };
}

/** "a 20-2 | run to": behind an article a verb's form is a noun. */
function isAlone([noun, next]: Token[]): boolean {
  const goesOn = next?.kind === 'word' && !JOINERS.has(next.lower);
  return !JOINERS.has(noun!.lower) && !ARTICLES.has(noun!.lower) && !goesOn;
}

/** "bags | of grain" */
function isOfStuff(tokens: Token[], of: number): boolean {
  const isPlain = (token: Token | undefined) =>
    token?.kind === 'word' && token.lower === token.text && !JOINERS.has(token.lower) && !ARTICLES.has(token.lower);
  return wordAt(tokens, of) === 'of' && isPlain(tokens[of + 1]) && !isPlain(tokens[of + 2]);
}

/** Behind the first plural, where only plain words lead to it. */
function pluralEnd(tokens: Token[]): number {
  for (let at = 0; at < Math.min(tokens.length, MOST_WORDS); at += 1) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word' || JOINERS.has(lower) || ARTICLES.has(lower) || (at > 0 && isVerb(tokens, at))) return 0;
    if (isPlural(lower) && !isPlural(wordAt(tokens, at + 1))) return at + 1;
  }
  return 0;
}
