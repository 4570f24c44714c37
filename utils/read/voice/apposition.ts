import { isSpeakerNoun, isTitle } from '@/utils/text/en/speech/speakerNouns';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

const LONGEST = 18;
/** Commas within a description: "a Democrat from Reno, Nev., and a former teacher". */
const MOST_COMMAS = 4;

/** Where the description ends that follows a name at `to`: ", who audits developer tools"; `to` where none does. */
export function describedTo(tokens: Token[], to: number): number {
  if (tokens[to]?.text !== ',' || !opensDescription(tokens, to + 1)) return to;
  for (let at = to + 1; at < Math.min(tokens.length, to + LONGEST); at += 1) {
    const { text } = tokens[at]!;
    if (/^["“”:;—()]$/.test(text)) return to;
    // "R-Ky., said": the stop belongs to the state.
    if (text === ',' || (text === '.' && at === tokens.length - 1)) return at;
  }
  return to;
}

/** The end of the name before the description that closes at the comma `at`: of "Ann Lee, a family friend, | says" that of "Lee". */
export function beforeDescription(tokens: Token[], at: number): number | undefined {
  let commas = 0;
  for (let comma = at - 1; comma > Math.max(0, at - 2 * LONGEST); comma -= 1) {
    if (/^["“”:;]$/.test(tokens[comma]!.text)) return undefined;
    if (tokens[comma]!.text !== ',') continue;
    commas += 1;
    if (opensDescription(tokens, comma + 1)) return comma;
    if (commas === MOST_COMMAS) return undefined;
  }
  return undefined;
}

function opensDescription(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { lower, text, kind } = token;
  if (/^(?:a|an|the|who|which|whose|one|his|her|now|then|formerly|himself|herself)$/.test(lower)) return true;
  if (/^[DRI]$/.test(text) && tokens[at + 1]?.text === '-') return true;
  if (kind === 'number') return /^[,.]$/.test(tokens[at + 1]?.text ?? '') && Number(text) < 120;
  if (isCapital(token) && holdsTitle(tokens, at)) return true;
  return (
    isSpeakerNoun(lower) ||
    (isTitle(lower) && lower !== 'will') ||
    (isCapital(token) && isSpeakerNoun(wordAt(tokens, at + 1)))
  );
}

/** "St. Louis police Sgt. Ann Lee": a title stands before the next comma. */
function holdsTitle(tokens: Token[], from: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at >= from && text === ',');
  return tokens
    .slice(from, Math.min(comma === -1 ? tokens.length : comma, from + 8))
    .some(({ lower }) => isTitle(lower));
}
