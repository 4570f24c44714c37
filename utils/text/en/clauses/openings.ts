import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isTime } from '@/utils/text/en/words/nounPhraseWords';
import { isVerb } from '@/utils/text/en/words/verbs';
import type { Token } from '@/utils/text/shared/words/tokens';

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
const BEFORE_SUBJECT =
  /^(?:in|on|at|for|after|before|during|since|by|under|with|despite|amid|meanwhile|however|earlier|later|but|and|yet|still|instead|moreover|finally|also|this|last|next|as|following|according|when|while|although|though|because|until|once|through|among|currently|recently|separately|additionally)$/;
const MOST_BEFORE_SUBJECT = 18;
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
  }
  return found;
}

function opener(tokens: Token[]): (at: number) => boolean | undefined {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const opensBefore = BEFORE_SUBJECT.test(tokens[first]?.lower ?? '') || isTime(tokens[first]);
  return (at) => {
    let last = at - 1;
    if (OPENS_QUOTE.test(tokens[at]!.text)) return undefined;
    while (last >= 0 && OPENS_QUOTE.test(tokens[last]!.text)) last -= 1;
    if (last < 0) return false;
    const { text, lower } = tokens[last]!;
    const before = tokens[last - 1];
    // "TARN (Coast News) - The board"
    if (/^[;:–—]$/.test(text) || (text === ')' && last <= LONGEST_DATELINE)) return false;
    if (/^(?:and|but)$/.test(lower))
      return last <= first || (lower === 'but' && before?.text === ',') ? false : undefined;
    const verb = lower === 'that' ? last - 1 : last;
    if (isNotTold(tokens, verb)) return undefined;
    if (isSpeechVerb(lower) || (lower === 'that' && isSpeechVerb(before?.lower ?? ''))) return true;
    return text === ',' && opensBefore && last <= MOST_BEFORE_SUBJECT && !hasClause(tokens, first, last)
      ? false
      : undefined;
  };
}

/** "denied that …", "did not believe that …" */
function isNotTold(tokens: Token[], verb: number): boolean {
  const word = tokens[verb]?.lower ?? '';
  const before = tokens.slice(Math.max(0, verb - 2), verb);
  return (
    NOT_TOLD.test(word) ||
    (isSpeechVerb(word) && before.some(({ lower }) => /n't$|^(?:not|never|no|nobody)$/.test(lower)))
  );
}

/** "As | the tide rose": what stands before the sign has a verb of its own, and its comma may be that of a list. */
function hasClause(tokens: Token[], first: number, to: number): boolean {
  const isList = tokens.slice(first, to).some(({ text }) => text === ',');
  return (
    isList ||
    (/^(?:and|but|yet|this)$/.test(tokens[first]!.lower) &&
      tokens.slice(first, to).some((_, at) => isVerb(tokens, first + at)))
  );
}
