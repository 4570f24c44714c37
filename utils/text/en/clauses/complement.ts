import { isTime } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isCapital, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { LOOSE } from './phraseEnd';

/** "prohibit the board | from closing it" */
const WITH_FROM =
  /^(?:prohibit|prevent|stopp?|bar|barr|ban|bann|block|keep|kept|discourag|deter|deterr|restrain|refrain|forbid|forbidd|exempt|disqualif(?:y|i)|shield|protect)(?:e|e?s|e?d|ing)?(?:en)?$/;
/** "was widely seen | as a retreat" */
const WITH_AS =
  /^(?:interpret|view|regard|describ|portray|depict|treat|perceiv|characteri[sz]|dismiss|denounc|hail|brand|cast|know|known|see|seen|saw|label|labell|refer|referr|identif(?:y|i)|class|classif(?:y|i)|serv|act|us|defin|paint|fram|quot)(?:e|e?s|e?d|ing)?$/;
/** "accused the board | of theft" */
const NEEDS_OF = /^(?:accus|depriv|convict|acquit|acquitt|absolv)(?:e|e?s|e?d|ing)$/;
/** "put the town | in a difficult place" */
const NEEDS_PLACE = /^(?:puts?|putting|plac(?:e|e[sd]|ing))$/;
/** "learned from the board | that it would meet" */
const HOLDS_THAT =
  /^(?:learn(?:s|ed|t)?|hears?|heard|knows?|knew|discover(?:s|ed)|reveal(?:s|ed)|finds?|found|shows?|showed|fear(?:s|ed)|hope[sd]?|agreed?|decide[sd]|concluded|realized|admit(?:s|ted)|testified|prove[sd]?|confirm(?:s|ed)|report(?:s|ed))$/;
const SMALL_NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|(?:four|fif|six|seven|eigh|nin|ten)th)$/;
/** In tokens, what may stand between such a verb and what it wants. */
const REACH = 9;

/**
 * Whether at `at` the point of a verb of the clause follows, as what it is that somebody is kept from, seen as or accused of, or
 * the rest of a list or word.
 */
export function isComplement(tokens: Token[], from: number, at: number): boolean {
  const [lower, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const before = tokens.slice(Math.max(from, at - REACH), at);
  const has = (verb: RegExp) => before.some((token) => verb.test(token.lower));
  if (lacks(before, NEEDS_OF, /^of$/) || (LOOSE.test(lower) && lacks(before, NEEDS_PLACE, LOOSE))) return true;
  if (isInList(tokens, at) || isInNumber(tokens, at)) return true;
  if (learns(before) && opensThat(tokens, from, at)) return true;
  // "came weeks | after it was told"
  if (/^(?:after|before|since)$/.test(lower) && isTime(tokens[at - 1])) return true;
  // "millions of people | not being counted"
  if (lower === 'being' || (lower === 'not' && /.{3}ing$/.test(next))) return true;
  if (has(WITH_FROM) && !before.some((token) => token.lower === 'from') && isFromAhead(tokens, at)) return true;
  return lower === 'as' && has(WITH_AS);
}

/** "sold the quiet | , old | and dry slipway" */
function isInList(tokens: Token[], at: number): boolean {
  const isItem = (place: number) => tokens[place]?.kind === 'word' && !isCapital(tokens[place]);
  const isEnd = (place: number) => /^(?:and|or)$/.test(wordAt(tokens, place));
  if (wordAt(tokens, at) === ',') return isItem(at + 1) && isEnd(at + 2);
  return isEnd(at) && wordAt(tokens, at - 2) === ',' && isItem(at - 1);
}

/** "14 AK | - 47 rifles", "a three-year | , two-part deal", "are fourth | - year masters" */
function isInNumber(tokens: Token[], at: number): boolean {
  const isNumber = (place: number) => tokens[place]?.kind === 'number' || SMALL_NUMBER.test(wordAt(tokens, place));
  if (isHyphen(tokens, at)) return isNumber(at - 1) || tokens[at + 1]?.kind === 'number';
  return isHyphen(tokens, at - 2) && isNumber(at - 3);
}

/** "learned | from the board"; not "found | a boat that sank" */
function learns(words: Token[]): boolean {
  return words.some(
    ({ lower }, at) => HOLDS_THAT.test(lower) && (LOOSE.test(wordAt(words, at + 1)) || isTime(words[at + 1])),
  );
}

/** Whether what is learned is yet to come: "that" stands behind, before the next sign, and none before. */
function opensThat(tokens: Token[], from: number, at: number): boolean {
  const rest = tokens.slice(at, at + REACH);
  const sign = rest.findIndex(({ kind }) => kind === 'sign');
  const isThat = ({ lower }: Token) => lower === 'that';
  return rest.slice(0, sign === -1 ? REACH : sign).some(isThat) && !tokens.slice(from, at).some(isThat);
}

/** Whether such a verb stands there without the word that it needs. */
function lacks(before: Token[], verb: RegExp, needed: RegExp): boolean {
  const at = before.findLastIndex((token) => verb.test(token.lower));
  return at !== -1 && !before.slice(at).some((token) => needed.test(token.lower));
}

/** "blocked pilots | and masters from closing it" */
function isFromAhead(tokens: Token[], at: number): boolean {
  const rest = tokens.slice(at, at + REACH);
  const from = rest.findIndex(({ kind, lower }) => lower === 'from' || kind === 'sign');
  return rest[from]?.lower === 'from' && isGerund(wordAt(rest, from + 1));
}

function isGerund(lower: string): boolean {
  return /.{2}ing$/.test(lower) || isAdverb(lower);
}
