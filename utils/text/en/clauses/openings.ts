import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isTime } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isVerb } from '@/utils/text/en/words/verbs';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { hasVerbAhead, isFiniteVerb } from './finiteVerb';
import { partsAdjectives } from './phraseEnd';
import { qualifies } from './qualifies';
import { cutsQuotes, isInvertedCredit, isQuote } from './quoteMarks';

/** A place where a clause of a sentence opens that says something by itself. */
export interface Opening {
  at: number;
  /** Behind one who says it. */
  told: boolean;
}

/** What is said from here on holds under a condition. */
const CONDITION = /^(?:if|unless|whether|lest|suppose|imagine)$/;
/** What is denied is not what somebody says, nor what is asked. */
const NOT_TOLD = /^(?:den(?:y|ie[sd])|reject|dismiss|disput|refut|rebut|rebuff|ask)/;
const OPENS_QUOTE = /^["“”'‘’([-]$/;
/** "On Friday, the board": how a sentence opens before its subject. */
export const BEFORE_SUBJECT =
  /^(?:in|on|at|for|after|before|during|since|by|under|with|despite|amid|meanwhile|however|earlier|later|but|and|yet|still|instead|moreover|finally|also|this|last|next|as|following|according|when|while|although|though|because|until|once|through|among|currently|recently|separately|additionally|nevertheless|nonetheless|then|thus|therefore|indeed|similarly|likewise|eventually|inside|outside|between|elsewhere|from|of|behind|beyond|across|throughout|within|without|below|besides|unlike|like|given|over|around|near|against|alongside|hours|minutes|days|weeks|months|years)$/;
const MOST_BEFORE_SUBJECT = 18;
const MOST_ADDRESSED = 10;
const LONGEST_DATELINE = 6;

/** At the start, behind "but" after a comma, behind "on Friday," and behind one who speaks. */
export function openings(tokens: Token[]): Opening[] {
  if (tokens.slice(-2).some(({ text }) => text === '?')) return [];
  const found: Opening[] = [];
  const opening = opener(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    if (CONDITION.test(tokens[at]!.lower)) break;
    const told = opening(at);
    if (told !== undefined) found.push({ at, told });
    const behind = told && !isOpenedByTime(tokens, at) ? behindPhrase(tokens, at) : undefined;
    if (behind !== undefined) found.push({ at: behind, told: true });
  }
  return found;
}

/** "said | on Friday, with the pilots in the room, that": when it was said. */
function isOpenedByTime(tokens: Token[], at: number): boolean {
  return tokens[at - 1]!.lower !== 'that' || tokens[at]!.kind === 'sign';
}

/** What follows holds with them only. */
const BEARS_ON_IT = /^(?:with|within|without|unlike|besides|under|by|given|instead|like|but|and|yet)$/;

/** "the board" of "said that despite the storm, the board" */
function behindPhrase(tokens: Token[], at: number): number | undefined {
  const { lower } = tokens[at]!;
  if (!BEFORE_SUBJECT.test(lower) || BEARS_ON_IT.test(lower)) return undefined;
  const comma = tokens.findIndex(
    ({ text }, place) => text === ',' && place > at && hasVerbAhead(tokens, place, /^[,;:]$/),
  );
  const isPhrase = comma !== -1 && comma - at <= MOST_BEFORE_SUBJECT && !cutsQuotes(tokens.slice(at, comma));
  return isPhrase && !tokens.slice(at, comma).some((_, place) => isFiniteVerb(tokens, at + place, at))
    ? comma + 1
    : undefined;
}

function opener(tokens: Token[]): (at: number) => boolean | undefined {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const opensBefore = standsBeforeSubject(tokens, first);
  return (at) => {
    let last = at - 1;
    while (last >= 0 && OPENS_QUOTE.test(tokens[last]!.text)) last -= 1;
    if (last < 0) return false;
    const { text, lower } = tokens[last]!;
    const before = tokens[last - 1];
    // "She added, “The board"
    if (/^[,:]$/.test(text) && last < at - 1 && isSpeechVerb(before?.lower ?? ''))
      return !isNotTold(tokens, last - 1) || undefined;
    // "TARN (Coast News) - The board"
    if (/^[;:–—]$/.test(text) || (text === ')' && last <= LONGEST_DATELINE)) return false;
    if (/^(?:and|but)$/.test(lower))
      return last <= first || (lower === 'but' && before?.text === ',') ? false : undefined;
    const verb = lower === 'that' ? last - 1 : last;
    if (isNotTold(tokens, verb) || (verb === last && isInvertedCredit(tokens, verb))) return undefined;
    // "told reporters | that"
    if (/^t(?:old|ells?)$/.test(lower)) return undefined;
    if (isSpeechVerb(lower) || (lower === 'that' && isSaidBefore(tokens, last))) return true;
    const isCredit = wordAt(tokens, first) === 'according';
    return text === ',' &&
      opensBefore &&
      (isCredit || !qualifies(tokens.slice(first, last))) &&
      !partsAdjectives(tokens, last) &&
      last <= MOST_BEFORE_SUBJECT &&
      !hasClause(tokens, first, last)
      ? isCredit
      : undefined;
  };
}

/** "On", "Roughly a decade ago", "Facing defeat", "Even in" */
function standsBeforeSubject(tokens: Token[], first: number): boolean {
  const [one, two, three] = tokens.slice(Math.max(0, first), first + 3) as [Token?, Token?, Token?];
  if (one === undefined) return false;
  if (BEFORE_SUBJECT.test(one.lower) || isTime(one) || isAdverb(one.lower)) return true;
  if (/^(?:even|just|only|not|soon|shortly)$/.test(one.lower)) return BEFORE_SUBJECT.test(two?.lower ?? '');
  if (two !== undefined && /.{3}(?:ing|ed)$/.test(one.lower) && !isVerb(tokens, first + 1)) return true;
  return one.kind === 'number' || /^(?:an?|two|three|four|five|six|some|about)$/.test(one.lower)
    ? isTime(two) || isTime(three)
    : false;
}

/** "told Tarn News | that", "said on Friday | that" */
function isSaidBefore(tokens: Token[], that: number): boolean {
  for (let at = that - 1; at >= Math.max(0, that - MOST_ADDRESSED); at -= 1) {
    const { lower, kind, text } = tokens[at]!;
    if (isSpeechVerb(lower)) return !isNotTold(tokens, at) && (at === that - 1 || isAddressed(tokens, at));
    if (kind === 'sign' && text !== '.' && !isQuote(tokens[at]!)) return false;
  }
  return false;
}

function isAddressed(tokens: Token[], verb: number): boolean {
  return (
    /^t(?:old|ells?)$/.test(tokens[verb]!.lower) ||
    isTime(tokens[verb + 1]) ||
    isAdverb(tokens[verb + 1]!.lower) ||
    /^(?:on|in|at|to|during|late|early|at|several|many|again)$/.test(tokens[verb + 1]!.lower)
  );
}

/** "denied that …", "did not believe that …", "falsely claimed that …" */
function isNotTold(tokens: Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  const before = tokens.slice(Math.max(0, verb - 2), verb);
  return (
    NOT_TOLD.test(word) ||
    (isSpeechVerb(word) &&
      before.some(({ lower }) => /n't$|^(?:not|never|no|nobody|falsely|wrongly|incorrectly|mistakenly)$/.test(lower)))
  );
}

/** "As | the tide rose": what stands before the sign has a verb of its own, and its comma may be that of a list. */
function hasClause(tokens: Token[], first: number, to: number): boolean {
  // "On May 5, 2017, | it"
  const isYear = (at: number) => /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '');
  const isList = tokens.slice(first, to).some(({ text }, at) => text === ',' && !isYear(first + at + 1));
  return (
    isList ||
    (/^(?:and|but|yet|this)$/.test(tokens[first]!.lower) &&
      tokens.slice(first, to).some((_, at) => isVerb(tokens, first + at)))
  );
}
