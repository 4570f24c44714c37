import { isTime, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isRoleNoun } from '@/utils/text/en/words/roleNouns';
import { isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isInnerSign } from './innerSign';
import { openings } from './openings';
import { predicateEnd } from './predicate';

/** Who does what, as it stands: from the subject, without its article, up to before `to`. */
export interface Clause {
  from: number;
  to: number;
  /** It is what somebody of the sentence says: "he said | the board would meet". */
  told: boolean;
}

const MOST_SUBJECT = 8;
/** Who it is, the sentences before tell; or no noun at all. */
const NO_SUBJECT = new Set(
  `he she it they we i you this that these those there here his her their its our my your who whom which what whose one ones others
  some sometimes many most all none nobody nothing everyone everybody everything someone somebody something anyone anything both each another
  such much more less few let when while because although though since as after before until how why where not no yes so too
  even just only still also now then please than to by with without for from of in on at under over during despite amid among
  about and or but nor yet near like unlike according given instead however meanwhile perhaps maybe`.split(/\s+/),
);
const ARTICLE = /^(?:the|a|an)$/;
/** "the mayor | of | Tarn" */
const JOINS_SUBJECT = /^(?:of|in|for|from)$/;
const ADVERBS = /^(?:also|still|now|then|never|already|just|only|even|once|again|later|soon|often|always|ever|not)$/;
const SUBJECT_ENDS_IN = /^(?:of|in|for|from|at|to|on|by|with|the|a|an|and)$/;

/** The clauses of an English sentence that can be cut out whole and say by themselves who did what. */
export function clausesOf(tokens: Token[]): Clause[] {
  return openings(tokens).flatMap(({ at, told }): Clause[] => {
    const from = ARTICLE.test(wordAt(tokens, at)) ? at + 1 : at;
    const verb = verbBehind(tokens, from);
    const to = verb === undefined ? undefined : predicateEnd(tokens, from, verb);
    return to === undefined ? [] : [{ from, to, told }];
  });
}

/** The place of the verb behind the subject that opens at `from`. */
function verbBehind(tokens: Token[], from: number): number | undefined {
  const first = tokens[from];
  if (first === undefined || !opensSubject(tokens, from)) return undefined;
  for (let at = from + 1; at < tokens.length && at - from <= MOST_SUBJECT; at += 1) {
    if (opensVerb(tokens, at)) return isWholeSubject(tokens, from, at) ? at : undefined;
    if (tokens[at]!.text === '(') at = closing(tokens, at);
    else if (!isInSubject(tokens, at)) return undefined;
  }
  return undefined;
}

function opensSubject(tokens: Token[], at: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'sign' || NO_SUBJECT.has(lower.split("'")[0]!) || isTime(tokens[at]) || isAdverb(lower)) return false;
  // "Asked about it", "BREAKING"
  return !isVerb(tokens, at) && !/.{3}(?:ed|ing)$/.test(lower) && !/^\p{Lu}{5,}$/u.test(text);
}

function opensVerb(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return (
    isVerb(tokens, at) || ((ADVERBS.test(lower) || isAdverb(lower)) && at + 1 < tokens.length && isVerb(tokens, at + 1))
  );
}

const LONGEST_ASIDE = 6;

/** "Ines Holm (R-Tarn) |" */
function closing(tokens: Token[], opens: number): number {
  const aside = tokens.slice(opens, opens + LONGEST_ASIDE).findIndex(({ text }) => text === ')');
  return aside === -1 ? tokens.length : opens + aside;
}

/** "senator | Holm", "former | Holm", "of | Holm" */
function mayNameHolder(lower: string): boolean {
  return (
    isRoleNoun(lower) || NEVER_LAST.has(lower) || JOINS_SUBJECT.test(lower) || ARTICLE.test(lower) || lower === 'and'
  );
}

function isWholeSubject(tokens: Token[], from: number, verb: number): boolean {
  // "should he be", "were she elected"
  if (/^(?:he|she|it|they|we|i|you)$/.test(wordAt(tokens, verb + 1))) return false;
  // "concern | Holm could be"
  const [name, noun] = [tokens[verb - 1], tokens[verb - 2]];
  if (
    verb - 2 >= from &&
    isCapital(name) &&
    !isTime(name) &&
    noun?.kind === 'word' &&
    !isCapital(noun) &&
    !mayNameHolder(noun.lower)
  )
    return false;
  return !isHyphen(tokens, verb - 1) && !isHyphen(tokens, verb + 1) && !SUBJECT_ENDS_IN.test(wordAt(tokens, verb - 1));
}

function isInSubject(tokens: Token[], at: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'sign') return isInnerSign(tokens, at);
  if (/.{3}ing$/.test(lower) && lower === text) return false;
  if (JOINS_SUBJECT.test(lower) || (lower === 'on' && isTime(tokens[at + 1]))) return true;
  const before = wordAt(tokens, at - 1);
  if (lower === 'and') return isCapital(tokens[at - 1]) === isCapital(tokens[at + 1]);
  return ARTICLE.test(lower) ? JOINS_SUBJECT.test(before) : !NO_SUBJECT.has(lower);
}
