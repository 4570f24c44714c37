import { isAttached, isCapital, isHyphen } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

const TITLE = /^(?:sen|rep|gov|mr|mrs|ms|dr|gen|col|lt|st|sgt)$/;

/** The signs of "U.S.", "Sen. Lee", "anti-dredging", "$5", "5%". */
export function isInnerSign(tokens: Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (isHyphen(tokens, at)) return isAttached(tokens, at) && isAttached(tokens, at + 1);
  if (text !== '.') return /^[$€£&%]$/.test(text);
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    isAttached(tokens, at) &&
    isCapital(before) &&
    (before.text.length === 1 || TITLE.test(before.lower))
  );
}
