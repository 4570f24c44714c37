import { ARTICLES, ING_NOUNS, isTime } from '@/utils/text/en/words/nounPhraseWords';
import { isParticiple, isPast, isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { hasVerbAhead } from './finiteVerb';
import { isInnerSign } from './innerSign';
import { isNounLike, isThing, isVerbBefore, LOOSE } from './phraseEnd';
import { isQuote } from './quoteMarks';
import { opensSaying } from './saying';

/** What opens a clause of its own, which needs a verb before it may end. */
const OPENS_CLAUSE =
  /^(?:who|which|whom|whose|when|while|where|because|although|though|whereas|whether|why|how|what|if|unless)$/;
/** These stand before a noun as often. */
const MAY_OPEN_CLAUSE = /^(?:after|before|since|until|as|than|like|so|once)$/;
const OTHER_SOFT =
  /^(?:and|or|within|despite|without|across|towards?|between|upon|per|via|unlike|beyond|against|behind|given|due|owing|amid|following|regarding|except|plus|outside|inside|toward|instead|rather)$/;
const FINAL = /^[.;!?]$/;
/** Verbs of which "to" tells what is wanted: "urged airlines | to avoid". */
const WITH_INFINITIVE =
  /^(?:urg|ask|allow|forc|want|order|tell|told|help|persuad|press|push|call|invit|permit|requir|convinc|enabl|encourag|expect|warn|advis|direct|instruct|lead|led|caus|get|got|need|mak|made|tr(?:y|ied)|vow|seek|sought|fail|plan|agree|decid|vot|refus|promis|threaten|beg[au]n|continu|ha[ds]|have|is|was|are|were|be)/;

/** What follows turns what is told before it. */
const TURNS = /^(?:if|unless|until|except|lest)$/;
/** What may be done or not; what was done "without asking" was done. */
const OF_RULE =
  /^(?:would|will|may|might|can|could|shall|should|must|let|lets|need|needs)$|n't$|^(?:cannot|not|no)$|^(?:allow|permit|forbid|forbad|prohibit|bar|ban|bann|requir)(?:e?s|e?d|e|ing)?$/;
const TURNS_BEHIND_ONLY = /^(?:if|when|where|after|once|with|by|because|for|in|as)$/;

/** Whether a condition or an exception opens at `at`, behind a comma or dash too: "may board it | only when". */
export function turnsAt(tokens: Token[], at: number): boolean {
  let from = /^[,–—-]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  // "but only if"
  if (wordAt(tokens, from) === 'but') from += 1;
  const lower = wordAt(tokens, from);
  if (lower === 'without') return tokens.slice(0, from).some((one) => OF_RULE.test(one.lower));
  return TURNS.test(lower) || (lower === 'only' && TURNS_BEHIND_ONLY.test(wordAt(tokens, from + 1)));
}

export type Stop = 'hard' | 'soft' | 'none';

/** Whether a clause must end at `at`, or may. */
export function stopAt(tokens: Token[], at: number, opened: number): Stop {
  const [token, before] = [tokens[at], tokens[at - 1]!];
  if (token === undefined) return 'hard';
  if (token.kind === 'sign') return signStop(tokens, at);
  const { lower } = token;
  if (lower === 'but' && /^(?:all|nothing|anything)$/.test(before.lower)) return 'none';
  if (/^(?:but|nor|including|according)$/.test(lower) || (lower === 'yet' && before.text === ',')) return 'hard';
  if (lower === 'that') return isVerbBefore(tokens, at) && isThing(tokens[at + 1] ?? token) ? 'none' : 'soft';
  if (lower === 'to') return mayDropTo(tokens, at, opened) && !isSpan(tokens, at) ? 'soft' : 'none';
  if (lower === 'as') return tokens.slice(Math.max(0, at - 4), at).some((one) => one.lower === 'as') ? 'none' : 'soft';
  if (OPENS_CLAUSE.test(lower) || MAY_OPEN_CLAUSE.test(lower) || LOOSE.test(lower) || OTHER_SOFT.test(lower))
    return 'soft';
  if (/^(?:owing|thanks|due)$/.test(before.lower) || !isNounLike(before)) return 'none';
  if (/^(?:he|she|they|we|i)$/.test(lower) || isTime(token)) return 'soft';
  // "photos | taken by", "a plan | aiming at"
  const opensParticiple = isPast(lower) || isParticiple(lower) || opensGerund(tokens, at);
  return opensParticiple && !isCapital(token) && !isVerb(tokens, at) ? 'soft' : 'none';
}

/** "a plan | aiming at", not "flash flooding and" */
function opensGerund(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  return (
    /.{3}ing$/.test(lower) &&
    !ING_NOUNS.test(lower) &&
    (isCapital(next) || ARTICLES.has(next?.lower ?? '') || LOOSE.test(next?.lower ?? '') || next?.lower === 'to')
  );
}

/** "While they rejected it, | the board met": behind the comma another has a verb. */
function opensOther(tokens: Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || next.kind === 'sign' || isVerb(tokens, comma + 1) || /^.{3,}ing$/.test(next.lower))
    return false;
  return (
    !/^(?:and|or|who|which|whose|where|when|as|with|in|on|at)$/.test(next.lower) &&
    hasVerbAhead(tokens, comma, /^[,;:]$/)
  );
}

function signStop(tokens: Token[], at: number): Stop {
  const { text } = tokens[at]!;
  if (isQuote(tokens[at]!) || isInnerSign(tokens, at) || /^['’‘/]$/.test(text)) return 'none';
  if (text === ',') return opensOther(tokens, at) ? 'hard' : 'soft';
  // The point of an abbreviation
  const rest = tokens.slice(at + 1);
  return text === '.' && rest.some((one) => !isQuote(one)) ? 'none' : 'hard';
}

/** "29 systems | to Iran", "a deal | to replace it"; not "urged airlines | to avoid it". */
function mayDropTo(tokens: Token[], at: number, group: number): boolean {
  const next = tokens[at + 1];
  if (next && (isCapital(next) || next.kind !== 'word' || /^(?:the|a|an|its|their|his|her)$/.test(next.lower)))
    return true;
  return (
    tokens.slice(group, at).some(({ lower }) => /^(?:the|a|an)$/.test(lower)) &&
    !WITH_INFINITIVE.test(wordAt(tokens, group - 1))
  );
}

/** "from 8 | to 11" */
function isSpan(tokens: Token[], to: number): boolean {
  return tokens.slice(Math.max(0, to - 6), to).some(({ lower }) => lower === 'from');
}

/** Whether a clause ends at `at` with its sentence. */
export function isFinal(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || (FINAL.test(next.text) && signStop(tokens, at) === 'hard');
}

/** Whether a clause with a verb of its own opens at `at`. */
export function opensClause(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'that') return !(isVerbBefore(tokens, at) && isThing(tokens[at + 1] ?? tokens[at]!));
  if (OPENS_CLAUSE.test(lower)) return true;
  if (isPronounBehindNoun(tokens, at)) return true;
  return (MAY_OPEN_CLAUSE.test(lower) || /^(?:and|or)$/.test(lower)) && hasVerbAhead(tokens, at, /^[^\w\s"“”'’.$%&-]$/);
}

/** "the plan | they dislike" */
function isPronounBehindNoun(tokens: Token[], at: number): boolean {
  return /^(?:he|she|they|we|i)$/.test(wordAt(tokens, at)) && at > 0 && isNounLike(tokens[at - 1]!);
}

/** "said | the board would meet" */
export function isFollowedBySaid(tokens: Token[], verb: number): boolean {
  const { lower } = tokens[verb]!;
  const isSaid = opensSaying(lower) || /^report(?:s|ed)$/.test(lower);
  return isSaid && !/^(?:to|that)$/.test(wordAt(tokens, verb + 1)) && hasVerbAhead(tokens, verb, /^[;!?]$/);
}
