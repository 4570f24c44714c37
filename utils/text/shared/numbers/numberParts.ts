import type { CompiledGrammar } from './numberPatterns';
import type { NumericExpression } from './numberPhrase';
import { round } from './numerals';

/** Joins the parts of one measure: "2 Stunden und 20 Minuten", "5年6カ月". `found` stands in the order of the text. */
export function withParts(
  plain: string,
  found: NumericExpression[],
  { partsLink }: CompiledGrammar,
): NumericExpression[] {
  const joined: NumericExpression[] = [];
  for (const phrase of found) {
    const last = joined.at(-1);
    const whole = last && partsLink.test(plain.slice(last.end, phrase.start)) ? sumOf(last, phrase) : undefined;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(phrase);
  }
  return joined;
}

/** A lesser unit adds less than one of the greater: 20 minutes to 2 hours, not 90. */
function sumOf(greater: NumericExpression, lesser: NumericExpression): NumericExpression | undefined {
  if (!greater.measure || !lesser.measure || greater.measure.dimension !== lesser.measure.dimension) return undefined;
  if (greater.low !== greater.high || lesser.low !== lesser.high || lesser.modifier) return undefined;
  const part = lesser.measure.factor / greater.measure.factor;
  if (part >= 1 || lesser.low * part >= 1) return undefined;
  const value = round(greater.low + lesser.low * part);
  return { ...greater, end: lesser.end, low: value, high: value, step: part * lesser.step };
}
