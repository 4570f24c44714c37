import type { ParsedNumber } from '@/utils/read/account/mention';

/** "8.3 percent" beside "3.8 percent", "3,800" beside "380": of two facts hardly ever, of a slip of the pen often. */
export function isSlip(a: ParsedNumber, b: ParsedNumber): boolean {
  const [x, y] = [a, b].map(toldDigits) as [string, string];
  return x.length >= 2 && x !== y ? inAnyOrder(x) === inAnyOrder(y) : isTenfold(a, b);
}

/** Whether only the decimal point stands one place further on: "1.2 million" beside "12 million", not "2" beside "20". */
export function isTenfold(a: ParsedNumber, b: ParsedNumber): boolean {
  const digits = toldDigits(a);
  if (digits.length < 2 || digits !== toldDigits(b)) return false;
  return Math.round(Math.max(a.low, b.low) / Math.min(a.low, b.low)) === 10;
}

/** Without what is not told to the digit: 75 for 750,000, 83 for 0.083; nothing for a range. */
function toldDigits({ low, high }: ParsedNumber): string {
  if (low !== high) return '';
  return String(Number(low.toPrecision(12)))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

function inAnyOrder(digits: string): string {
  return [...digits].sort().join('');
}
