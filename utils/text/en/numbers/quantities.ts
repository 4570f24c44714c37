import type { Form } from '@/utils/text/shared/numbers/form';
import type { Modifier, WrittenNumber } from '@/utils/text/shared/numbers/interval';
import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import type { Token } from '@/utils/text/shared/words/tokens';
import { readFewPersons } from './fewPersons';
import { readLooseUnit } from './looseUnits';
import { modifierAfter, modifierBefore } from './modifiers';
import { readMultiple } from './multiples';
import { withNeighbours } from './neighbours';
import { isCalendar, isNamePart, isPronoun } from './numberTraps';
import { readNumeral } from './numerals';
import { readPlayClock } from './playClock';
import { FORMS } from './quantityForms';
import { readSpan } from './quantitySpan';
import { startsQuantity } from './quantityStarts';
import { readRecord, readScore, readTries } from './score';

/** Reads every quantity of a sentence, in order: "nearly 25,000", "$1.5 million", "18 percent", "16-year-old", "3-1". */
export function readQuantities(tokens: Token[]): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsQuantity(tokens, at)) {
      at += 1;
      continue;
    }
    const quantity = quantityAt(tokens, at);
    if (quantity && quantity.first >= (found.at(-1)?.next ?? 0)) found.push(quantity);
    at = Math.max(at + 1, quantity?.next ?? skipped(tokens, at));
  }
  return withNeighbours(tokens, found);
}

/** Words that cannot start a numeral are passed over at once; a numeral that is none of ours is passed over whole. */
function skipped(tokens: Token[], at: number): number {
  return isCalendar(tokens, at) ? (readNumeral(tokens, at)?.next ?? at) : at;
}

type QuantityReader = (tokens: Token[], at: number) => Quantity | undefined;

/** Phrases that are read whole. Order matters: the longest reading of the same words comes first. */
const PHRASES: QuantityReader[] = [
  readPlayClock, // "7:41 left" before "7"
  readRecord, // "58 wins and three defeats", "3 to 1" before "58", "3"
  readScore, // "9-14" before "9"
  readTries, // "7-for-14" before "7"
  readMultiple, // "three times as many" before "three"
  readFewPersons, // "a third worker wounded" before "third"
  readLooseUnit,
];

function quantityAt(tokens: Token[], at: number): Quantity | undefined {
  if (isNamePart(tokens, at)) return undefined;
  for (const reader of PHRASES) {
    const phrase = reader(tokens, at);
    if (phrase) return { ...phrase, ...loosened(tokens, phrase.first) };
  }
  const span = readSpan(tokens, at);
  if (!span || isPronoun(tokens, span)) return undefined;
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
  const after = before.modifier || form.modifier ? undefined : modifierAfter(tokens, end);
  const modifier: Modifier | undefined = before.modifier ?? form.modifier ?? after?.modifier;
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
