import { ARTICLES, ING_NOUNS, isTime, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isAuxiliary, isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isInnerSign } from './innerSign';
import { BEFORE_SUBJECT, openings } from './openings';
import { isAdjective, LOOSE, partsAdjectives } from './phraseEnd';
import { qualifies } from './qualifies';
import { cutsQuotes } from './quoteMarks';
import { isSentenceAdverb } from './sentenceAdverb';

/** A bracket or an aside with more tokens is a sentence of its own. */
const LONGEST = 40;
/** Between a subject and its verb hardly more than two stand. */
const MOST = 4;

/**
 * A sentence without what may be left out of it: what stands in brackets, and between a subject and its verb between commas or
 * dashes ("Ines Holm, the harbour master, | opened"). What somebody is quoted with is left as it is.
 */
export function withoutAsides<T extends Token>(tokens: T[]): T[] {
  let left = withoutAges(withoutInterjections(withoutBrackets(tokens)));
  for (let found = 0; found < MOST; found += 1) {
    const aside = asideIn(left);
    if (aside === undefined) break;
    left = left.toSpliced(aside.from, aside.to - aside.from);
  }
  return left;
}

function withoutBrackets<T extends Token>(tokens: T[]): T[] {
  const opens = tokens.findIndex(({ text }, at) => at > 0 && text === '(' && !isInQuotation(tokens, at));
  if (opens === -1) return tokens;
  const closes = tokens.slice(opens, opens + LONGEST).findIndex(({ text }) => text === ')');
  if (closes === -1) return tokens;
  return [...tokens.slice(0, opens), ...withoutBrackets(tokens.slice(opens + closes + 1))];
}

const INTERJECTION =
  /^(?:for example|for instance|however|meanwhile|in fact|of course|indeed|in turn|in particular|by contrast|though|too|also|therefore|instead|then)$/;

/** "In July, for example, | it" */
function withoutInterjections<T extends Token>(tokens: T[]): T[] {
  const opens = tokens.findIndex(({ text }, at) => {
    const closes = tokens[at + 2]?.text === ',' ? at + 2 : at + 3;
    const words = tokens.slice(at + 1, closes).map(({ lower }) => lower);
    const isOne = text === ',' && tokens[closes]?.text === ',' && INTERJECTION.test(words.join(' '));
    return isOne && !isInQuotation(tokens, at);
  });
  if (opens === -1) return tokens;
  const closes = tokens[opens + 2]!.text === ',' ? opens + 2 : opens + 3;
  const left = tokens.toSpliced(opens, closes + 1 - opens);
  const goesOn = opensVerb(left, opens) || /^(?:that|when|where|who)$/.test(wordAt(left, opens));
  const from = goesOn ? opens : opens + 1;
  return tokens.toSpliced(from, closes + 1 - from);
}

/** "Ines Holm, 62, | of Tarn", "Ines Holm, | 62, | a pilot" */
function withoutAges<T extends Token>(tokens: T[]): T[] {
  const isAge = (at: number) =>
    /^\d{1,2}$/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.text === ',' &&
    tokens[at + 1]?.text === ',' &&
    isCapital(tokens[at - 2]) &&
    tokens[at + 2]?.kind === 'word' &&
    !isInQuotation(tokens, at);
  const goesOn = (at: number) =>
    LOOSE.test(tokens[at]!.lower) || /^(?:of|to)$/.test(tokens[at]!.lower) || isVerb(tokens, at);
  return tokens.filter((_, at) => !isAge(at) && !isAge(at - 1) && !(isAge(at + 1) && goesOn(at + 3)));
}

/** "Accused of arson, | Ines Holm", "Neither Ines Holm, the master, | nor" */
const OPENS_NO_SUBJECT = /.{3}(?:ing|ed)$|^neither$/;

/** "if it wins", "police say", not "who said so" */
function bearsOnIt(aside: Token[]): boolean {
  const isRelative = /^(?:who|whom|whose|which)$/.test(wordAt(aside, 0));
  return !isRelative && (qualifies(aside) || /^according$/.test(wordAt(aside, 0)));
}

function asideIn(tokens: Token[]): { from: number; to: number } | undefined {
  for (const at of subjectStarts(tokens)) {
    const { lower } = tokens[at]!;
    if (
      isTime(tokens[at]) ||
      isSentenceAdverb(tokens, at) ||
      BEFORE_SUBJECT.test(lower) ||
      OPENS_NO_SUBJECT.test(lower)
    )
      continue;
    // "In Tarn, | Delby"
    if (isPlaceBehindPlace(tokens, at)) continue;
    const from = tokens.findIndex((token, place) => place > at && isMark(token) && !isInnerSign(tokens, place));
    if (from === -1 || tokens.slice(at, from).some((_, place) => isVerb(tokens, at + place))) continue;
    if (isInQuotation(tokens, from) || isBeforeNoun(tokens, from)) continue;
    for (let to = from + 2; to < tokens.length && to - from <= LONGEST; to += 1) {
      if (!isMark(tokens[to]!) || isInnerSign(tokens, to) || !mayClose(tokens, from, to)) continue;
      // "--" are two signs.
      const end = isMark(tokens[to + 1]) ? to + 2 : to + 1;
      // A credit ends the utterance before it: "It is late,” Ines Holm, the master, | told"
      const isAcross = cutsQuotes(tokens.slice(from, to));
      if (bearsOnIt(tokens.slice(from + 1, to))) continue;
      if (!isAcross && !isClause(tokens, from + 1, to) && opensVerb(tokens.toSpliced(from, end - from), from))
        return { from, to: end };
    }
  }
  return undefined;
}

function isInQuotation(tokens: Token[], at: number): boolean {
  return cutsQuotes(tokens.slice(0, at));
}

/** "Holm's sweeping | , eloquent speech": what stands behind the sign belongs to the same noun. */
function isBeforeNoun(tokens: Token[], sign: number): boolean {
  const [before, next] = [wordAt(tokens, sign - 1), tokens[sign + 1]];
  if (/['’]s?$/.test(before) || partsAdjectives(tokens, sign)) return true;
  const opensAnother =
    isCapital(next) || ARTICLES.has(next?.lower ?? '') || /^(?:who|whose|which)$/.test(next?.lower ?? '');
  const mayDescribe = NEVER_LAST.has(before) || isAdjective(before) || /.{3}ing$/.test(before);
  return !opensAnother && mayDescribe && !ING_NOUNS.test(before) && !isCapital(tokens[sign - 1]);
}

/** Where a clause opens, and behind every "that". */
function subjectStarts(tokens: Token[]): number[] {
  const behindThat = tokens.flatMap(({ lower }, at) => (lower === 'that' && at + 1 < tokens.length ? [at + 1] : []));
  return [...openings(tokens).map(({ at }) => at), ...behindThat];
}

/** "… machines, | said" : what stands before is no aside. "who is" opens one. */
function isClause(tokens: Token[], from: number, to: number): boolean {
  const first = tokens.slice(from, to).find(({ kind }) => kind !== 'sign');
  // "Ines Holm, the master, and Kara Lind |": another subject
  const joins = tokens
    .slice(from, to)
    .some(({ text }, at) => text === ',' && /^(?:and|or)$/.test(wordAt(tokens, from + at + 1)));
  if (joins || /^(?:and|or|but)$/.test(first?.lower ?? '')) return true;
  if (tokens.slice(from + 1, to).some(({ lower }) => /^(?:who|which|whose)$/.test(lower))) return false;
  if (/^(?:who|whom|whose|which|where|when)$|ing$/.test(first?.lower ?? '')) return false;
  return tokens
    .slice(from, to)
    .some((_, at) => at > 0 && isVerb(tokens, from + at) && isAuxiliary(tokens[from + at]!.lower));
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[,–—-]$/.test(token.text);
}

/** A dash closes what a comma opened too: "Ines Holm, head of the board – the old one – | opened". */
function mayClose(tokens: Token[], from: number, to: number): boolean {
  const [opens, closes] = [tokens[from]!, tokens[to]!].map(({ text }) => text === ',');
  const dashes = tokens.slice(from + 1, to).filter(({ text }) => /^[–—]$/.test(text));
  return opens === closes || (opens === true && dashes.length === 1);
}

function isPlaceBehindPlace(tokens: Token[], at: number): boolean {
  const [place, comma, other, closes] = tokens.slice(Math.max(0, at - 2), at + 2);
  return comma?.text === ',' && closes?.text === ',' && isCapital(place) && isCapital(other) && !isTime(place);
}

function opensVerb(tokens: Token[], at: number): boolean {
  const verb =
    isAdverb(tokens[at]?.lower ?? '') || /^(?:also|has|had|still|now)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return at < tokens.length && (isVerb(tokens, at) || (verb < tokens.length && isVerb(tokens, verb)));
}
