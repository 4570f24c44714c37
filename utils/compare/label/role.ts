import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { isFiniteVerb } from '@/utils/text/en/clauses/finiteVerb';
import { ARTICLES, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isBaseVerb, isParticiple, isPast, isVerb } from '@/utils/text/en/words/verbs';
import { wordAt } from '@/utils/text/shared/words/cursor';
import { type Token, tokenize } from '@/utils/text/shared/words/tokens';

/** What stands before a noun and belongs to it: "more than 300 | farmers". */
const MOST_BEFORE_NOUN = 5;
const BEFORE_NOUN = /^(?:about|some|around|nearly|almost|more|fewer|less|than|at|least|over|[$€£¥])$/;

/** Whether a sentence has the phrase as a subject or an object. */
export function hasRole(label: string, { account, sentence }: Place, sides: Side[]): boolean {
  const phrase = tokenize(label).map(({ lower }) => lower);
  if (phrase.length === 0) return false;
  const tokens = sides[account]!.account.tokens[sentence]!;
  return tokens.some(
    (_, from) =>
      phrase.every((word, at) => wordAt(tokens, from + at) === word) &&
      (isSubject(tokens, from, from + phrase.length) || isObject(tokens, from)),
  );
}

function isSubject(tokens: Token[], from: number, to: number): boolean {
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  return verb < tokens.length && isFiniteVerb(tokens, verb, from);
}

function isObject(tokens: Token[], from: number): boolean {
  let before = from - 1;
  const belongs = ({ kind, lower }: Token) =>
    kind === 'number' || ARTICLES.has(lower) || NEVER_LAST.has(lower) || BEFORE_NOUN.test(lower);
  while (before >= 0 && from - before <= MOST_BEFORE_NOUN && belongs(tokens[before]!)) before -= 1;
  const lower = wordAt(tokens, before);
  return (
    before >= 0 &&
    (isVerb(tokens, before) || isPast(lower) || isParticiple(lower) || isBaseVerb(lower) || /.{3}ing$/.test(lower))
  );
}
