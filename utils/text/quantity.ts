import { wordAt } from './cursor';
import type { Form } from './form';
import type { Modifier, WrittenNumber } from './interval';
import { readLooseUnit } from './looseUnits';
import { modifierAfter, modifierBefore } from './modifiers';
import { isCalendar, isNamePart, isPronoun } from './numberTraps';
import { readNumeral } from './numerals';
import { FORMS } from './quantityForms';
import { readSpan } from './quantitySpan';
import { startsQuantity } from './quantityStarts';
import { readScore } from './score';
import type { Token } from './tokens';

export type NumberForm =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage point'
  | 'fraction'
  | 'age'
  | 'size'
  | 'duration'
  | 'rank'
  | 'score'
  | 'temperature'
  | 'magnitude'
  /** It names a thing rather than counting: "Route 94", "Apartment 3". */
  | 'label';

/** A number with its unit and what loosens it, over the tokens from `first` up to, not with, `next`. */
export interface Quantity extends WrittenNumber {
  first: number;
  next: number;
  form: NumberForm;
  /** Singular English word or ISO 4217 code: "mile", "year", "USD". Absent for plain counts. */
  unit?: string;
  /** What one unit is worth in the base unit of its dimension, so that miles meet kilometres. */
  measure?: { dimension: string; factor: number };
  /** The parts of a score or record: [52, 3]. */
  parts?: number[];
}

/** Reads every quantity of a sentence, in order: "nearly 25,000", "$1.5 million", "18 percent", "16-year-old", "3-1". */
export function readQuantities(tokens: Token[]): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsQuantity(tokens[at]!)) {
      at += 1;
      continue;
    }
    const quantity = quantityAt(tokens, at);
    if (quantity && quantity.first >= (found.at(-1)?.next ?? 0)) found.push(quantity);
    at = Math.max(at + 1, quantity?.next ?? skipped(tokens, at));
  }
  return found;
}

/** Words that cannot start a numeral are passed over at once; a numeral that is none of ours is passed over whole. */
function skipped(tokens: Token[], at: number): number {
  return isCalendar(tokens, at) ? (readNumeral(tokens, at)?.next ?? at) : at;
}

function quantityAt(tokens: Token[], at: number): Quantity | undefined {
  const none = readNone(tokens, at);
  if (none) return none;
  const score = readScore(tokens, at);
  if (score) return score;
  const loose = readLooseUnit(tokens, at);
  if (loose) return { ...loose, ...loosened(tokens, loose.first) };
  const span = readSpan(tokens, at);
  if (!span || isPronoun(tokens, span) || isNamePart(tokens, span.first)) return undefined;
  for (const rule of FORMS) {
    const form = rule(tokens, span);
    if (form) return form === 'none' ? undefined : assembled(tokens, span, form);
  }
  return undefined;
}

function assembled(tokens: Token[], span: WrittenNumber & { first: number; next: number }, form: Form): Quantity {
  const start = form.first ?? span.first;
  const end = form.next ?? span.next;
  const before = modifierBefore(tokens, start);
  const after = before.modifier ? undefined : modifierAfter(tokens, end);
  const modifier: Modifier | undefined = before.modifier ?? after?.modifier;
  const { low, high, step, vague } = { ...span, ...form.value };
  const { form: kind, unit, measure } = form;
  return {
    first: before.first,
    next: after?.next ?? end,
    low,
    high,
    step,
    form: kind,
    ...(modifier && { modifier }),
    ...(vague && { vague }),
    ...(unit && { unit }),
    ...(measure && { measure }),
  };
}

function loosened(tokens: Token[], at: number): { first: number; modifier?: Modifier } {
  const { modifier, first } = modifierBefore(tokens, at);
  return modifier ? { first, modifier } : { first: at };
}

/** "no one was killed", "no injuries", "nobody" say zero. */
const HARM = /^(?:one|injur(?:y|ies)|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|arrests?|victims?|survivors?|cases?)$/;

function readNone(tokens: Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at);
  const says = word === 'nobody' || (word === 'no' && HARM.test(wordAt(tokens, at + 1)));
  if (!says) return undefined;
  const next = word === 'no' && wordAt(tokens, at + 1) === 'one' ? at + 2 : at + 1;
  return { first: at, next, low: 0, high: 0, step: 1, form: 'count' };
}
