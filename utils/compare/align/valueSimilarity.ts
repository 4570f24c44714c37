import { inSameUnit } from '@/utils/compare/kinds/number/inSameUnit';
import { isSlip } from '@/utils/compare/kinds/number/slip';
import type { ParsedDate, ParsedValue } from '@/utils/read/account/mention';

/** How close two values are, whatever they are told of: 0 to 1. */
export function valueSimilarity(x: ParsedValue, y: ParsedValue): number {
  if (x.type === 'date' && y.type === 'date') return sharedParts(x, y);
  if (x.type !== 'number' || y.type !== 'number') return 0;
  if (x.parts && y.parts) return scoresClose(x.parts, y.parts);
  const [a, b] = inSameUnit(x, y);
  if (isSlip(a, b)) return 1;
  const high = Math.max(a.low, b.low);
  return high > 0 ? Math.max(0, Math.min(a.low, b.low) / high) : 0;
}

/** "53-3" beside "52-3": what of the greater sum does not differ, from whichever side "3-1" is told. */
function scoresClose(x: readonly number[], y: readonly number[]): number {
  return Math.max(inOrder(x, y), inOrder(x.toReversed(), y));
}

function inOrder(x: readonly number[], y: readonly number[]): number {
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const most = Math.max(sum(x), sum(y));
  if (x.length !== y.length || most === 0) return 0;
  const apart = sum(x.map((part, at) => Math.abs(part - y[at]!)));
  return Math.max(0, 1 - apart / most);
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday', 'minutes'] as const;

/** The share of weekday, month, day and the like, as far as both tell them, that are equal. */
function sharedParts(x: ParsedDate, y: ParsedDate): number {
  let [told, equal] = [0, 0];
  for (const part of DATE_PARTS) {
    if (x[part] === undefined || y[part] === undefined) continue;
    told += 1;
    if (x[part] === y[part]) equal += 1;
  }
  return told === 0 ? 0 : equal / told;
}
