import { isBodyWord, isTitle } from '@/utils/text/en/speech/speakerNouns';
import { isCalendarWord, isDeterminer, isLinking, isStop } from '@/utils/text/en/words/phraseWords';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

const MOST_TOKENS = 12;
const LONGEST_WORD = 25;
const PARTICLE = /^(?:de|van|von|der|al|bin|ibn|el|la|le|du|ben)$/;
/** "Department of Health and Human Services" */
const PAIRED =
  /^(?:ways|health|food|control|housing|sciences?|arts|research|trade|law|safety|immigration|customs|oceanic|education|labor|conscience|drugs?|alcohol|freedom)$/;
/** "D-Calif.", "R" beside a name is a party. */
const SHORTENED = 6;

/** Where the run of capitalised words begins that ends before `end`; `end` itself where there is none. */
export function runBefore(tokens: Token[], end: number): number {
  let from = end;
  for (let at = end - 1; at >= Math.max(0, end - MOST_TOKENS); at -= 1) {
    if (isNameWord(tokens, at)) from = at;
    else if (!joins(tokens, at)) break;
  }
  return from;
}

/** Where the run of capitalised words ends that begins at `from`; `from` itself where there is none. */
export function runAfter(tokens: Token[], from: number): number {
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + MOST_TOKENS); at += 1) {
    if (isNameWord(tokens, at)) to = at + 1;
    else if (!joins(tokens, at)) break;
    else if (tokens[at]!.text === '.' && isInitials(tokens, at)) to = at + 1;
    if (/['’]s?$/.test(tokens[at]!.text)) break;
  }
  return to;
}

export function isNameWord(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (!isCapital(token) || token!.kind !== 'word') return false;
  const { lower, text } = token!;
  // "FauciSunday": two words that lost what stood between them.
  if (/\p{Ll}{3}\p{Lu}/u.test(text) || text.length > LONGEST_WORD) return false;
  if (text === 'I' || isCalendarWord(lower) || isDeterminer(lower)) return false;
  if (/^(?:that|it|he|she|we|they|you|i|there|here|what|who|let|this)'/.test(lower)) return false;
  if (isLinking(lower) && text !== text.toUpperCase()) return false;
  // "AP" is a name though "as" is a stop; "US" is one though "us" is.
  return !isStop(lower) || (text.length > 1 && text === text.toUpperCase());
}

/** Whether a name goes on across the token: "J. Edgar", "Jean-Yves", "Procter & Gamble", "Bank of England", "de Gaulle". */
function joins(tokens: Token[], at: number): boolean {
  const { text, lower, start, end } = tokens[at]!;
  if (PARTICLE.test(lower) && tokens[at + 1]?.text === '-') return isNameWord(tokens, at + 2);
  if (!isNameWord(tokens, at + 1) && !(lower === 'of' && wordAt(tokens, at + 1) === 'the'))
    return text === '.' && isInitials(tokens, at);
  if (text === '.')
    return (
      tokens[at - 1]?.end === start && (tokens[at - 1]?.text.length ?? 99) < SHORTENED && isNameWord(tokens, at - 1)
    );
  if (text === '-') return tokens[at - 1]?.end === start && end === tokens[at + 1]!.start && !isParty(tokens, at - 1);
  if (lower === 'and') return PAIRED.test(wordAt(tokens, at - 1));
  if (lower === 'for') return isBodyWord(wordAt(tokens, at - 1)) && isCapital(tokens[at - 1]);
  if (lower === 'of') return isHolding(wordAt(tokens, at - 1)) && isCapital(tokens[at - 1]);
  if (lower === 'the') return wordAt(tokens, at - 1) === 'of' && isHolding(wordAt(tokens, at - 2));
  return text === '&' || PARTICLE.test(lower);
}

/** The stop in "U.S." and "Jr." */
function isInitials(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.end !== tokens[at]!.start) return false;
  return (before.text.length === 1 && tokens[at - 2]?.text === '.') || /^(?:jr|sr|inc|corp|co|ltd)$/.test(before.lower);
}

function isParty(tokens: Token[], at: number): boolean {
  return /^[DRI]$/.test(tokens[at]?.text ?? '');
}

/** "Bank of England" is one name, "Chris Cuomo of CNN" two. */
function isHolding(word: string): boolean {
  return isBodyWord(word) || isTitle(word) || /^(?:academy|museum|library|gulf|port|head|centers)$/.test(word);
}
