import { isTitle } from '@/utils/text/en/speech/speakerNouns';
import type { Token } from '@/utils/text/shared/words/tokens';

/** A noun phrase that names who speaks, as a range of a sentence's tokens. */
export interface Phrase {
  from: number;
  /** After its last token, its description not counted. */
  to: number;
  /** After the last token of the description behind it: "Ines Holm, who audits tools". */
  described: number;
  /** The proper name without titles; empty for "a spokesman". */
  name: { from: number; to: number };
  /** The noun that says what it is, or the last word of the name. */
  head: number;
}

/** Beyond this a run of capitals is a heading. */
const MOST_IN_NAME = 10;

const OFFICES =
  /^(?:state|defense|defence|labor|commerce|education|energy|transportation|agriculture|representatives|house)$/;

/** Parts a run of capitals into titles and the name behind them: "House Speaker | Nancy Pelosi", "Secretary of State | Ann Lee". */
export function untitled(tokens: Token[], from: number, to: number): { from: number; to: number } {
  let start = from;
  for (let at = from; at < to; at += 1) {
    const { lower, text } = tokens[at]!;
    if (isTitle(lower) || (at + 1 < to && /['’]s$/.test(text))) start = at + 1;
  }
  while (start < to && tokens[start]!.kind === 'sign') start += 1;
  if (start < to && tokens[start]!.lower === 'of') {
    // Of an office and a name the last two words are sure to be the name; "CEO of Millworks" has none.
    const behind = tokens.slice(start + 1, to).filter(({ kind, lower }) => kind === 'word' && lower !== 'the');
    const isOffice = OFFICES.test(behind[0]?.lower ?? '');
    const first = isOffice ? behind[1] : behind.length > 2 ? behind.at(-2) : undefined;
    start = first === undefined ? to : tokens.indexOf(first);
  }
  return start - from > MOST_IN_NAME ? { from: to, to } : { from: start, to };
}
