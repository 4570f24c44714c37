import { CURRENCY_SIGNS } from '@/utils/text/shared/numbers/currencies';
import { isAttached } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { ORDINALS, SCALES, SMALL, VAGUE } from '../words/numberWords';
import { LOOSE_STARTS } from './looseUnits';
import { MULTIPLE_STARTS } from './multiples';

/** First words of everything that counts or measures; most words of a text are none of them. */
const STARTS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...ORDINALS.keys(),
  ...SCALES.keys(),
  ...[...VAGUE.keys()].map((words) => words.split(' ')[0]!),
  ...CURRENCY_SIGNS.keys(),
  ...MULTIPLE_STARTS,
  ...LOOSE_STARTS,
  ...'a an another no nobody unharmed unhurt uninjured unscathed between half quarter dozen pair trio quartet ½ ⅓ ⅔ ¼ ¾ ⅕ ⅙ ⅛'.split(
    ' ',
  ),
]);

/** Whether a quantity may begin at a token: a look-up that spares nine words in ten the readers. */
export function startsQuantity(tokens: Token[], at: number): boolean {
  const { kind, lower } = tokens[at]!;
  // ".308"
  if (lower === '.') return tokens[at + 1]?.kind === 'number' && isAttached(tokens, at + 1);
  return kind === 'number' || STARTS.has(lower);
}
