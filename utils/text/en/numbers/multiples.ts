import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import { afterHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { SMALL } from '../words/numberWords';

/** "the number doubled", "tripling its price" */
const CHANGED: ReadonlyMap<string, number> = new Map(
  Object.entries({ doubled: 2, doubling: 2, tripled: 3, tripling: 3, quadrupled: 4, quadrupling: 4, halved: 0.5 }),
);
/** "double the number", "twice as many" */
const COMPARED: ReadonlyMap<string, number> = new Map(
  Object.entries({ double: 2, twice: 2, triple: 3, thrice: 3, quadruple: 4 }),
);
const FOLD: ReadonlyMap<string, number> = new Map(
  Object.entries({ twofold: 2, threefold: 3, fourfold: 4, fivefold: 5, tenfold: 10 }),
);
/** What is exceeded follows: "double | that", "three times | as many". */
const THAN = /^(?:as|the|that|those|what|its|his|her|their|our|than|last|this)$/;
const HIGHER = /^(?:as|more|higher|greater|larger|bigger|faster|the|that|what|its|their|likelier)$/;
/** "doubled down", "doubled over" tell of no number. */
const NO_CHANGE = /^(?:down|over|up|back)$/;

/** First words of all multiples. */
export const MULTIPLE_STARTS: readonly string[] = [...CHANGED.keys(), ...COMPARED.keys(), ...FOLD.keys()];

/** Reads how many times as much: "doubled", "more than double those in May", "three times as many", "a tenfold rise". */
export function readMultiple(tokens: Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const changed = CHANGED.get(word);
  if (changed) return NO_CHANGE.test(next) ? undefined : multiple(at, at + 1, changed);
  const fold = FOLD.get(word);
  if (fold) return multiple(at, at + 1, fold);
  const compared = COMPARED.get(word);
  if (compared && THAN.test(next)) return multiple(at, at + 1, compared);
  if (word === 'twice') return { ...multiple(at, at + 1, 2), form: 'count', within: ['times'] };
  return readTimes(tokens, at);
}

/** "three times as many", "10-fold" */
function readTimes(tokens: Token[], at: number): Quantity | undefined {
  const digits = tokens[at]?.kind === 'number' && /^\d{1,3}(?:\.\d)?$/.test(wordAt(tokens, at));
  const times = digits ? Number(wordAt(tokens, at)) : SMALL.get(wordAt(tokens, at));
  if (!times) return undefined;
  if (wordAt(tokens, at + 1) === 'times' && HIGHER.test(wordAt(tokens, at + 2))) return multiple(at, at + 2, times);
  const place = afterHyphen(tokens, at + 1);
  return wordAt(tokens, place) === 'fold' ? multiple(at, place + 1, times) : undefined;
}

function multiple(first: number, next: number, value: number): Quantity {
  return { first, next, low: value, high: value, step: 1, form: 'multiple' };
}
