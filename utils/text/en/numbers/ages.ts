import type { Form } from '@/utils/text/shared/numbers/form';
import type { Numeral } from '@/utils/text/shared/numbers/numeral';
import { afterHyphen, isAttached, isCapital, isHyphen, wordAt, wordsFrom } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { PARENT, PERSON } from '../words/persons';

const YEARS: Form = { form: 'age', unit: 'year' };
/** Nobody in the news is older. */
const OLDEST = 115;

/** "in his 30s", "her early 40s", "aged in his mid - 20s" */
export function ageInDecades(tokens: Token[], { first, next, low, digits }: Numeral): Form | 'none' | undefined {
  if (!digits || !isAttached(tokens, next) || !/^'?s$/.test(wordAt(tokens, next))) return undefined;
  let place = isHyphen(tokens, first - 1) ? first - 2 : first - 1;
  const part = /^(?:early|mid|late)$/.test(wordAt(tokens, place)) ? wordAt(tokens, place) : undefined;
  if (part) place -= 1;
  if (!/^(?:his|her|their|my|our)$/.test(wordAt(tokens, place)) || low > OLDEST) return 'none';
  const [from, to] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part === 'late' ? [7, 9] : [0, 9];
  return { ...YEARS, first: place + 1, next: next + 1, value: { low: low + from, high: low + to, step: 1 } };
}

/** "16-year-old", "91 years of age", "aged 94", "at the age of 91", "3-month-old", "she turned 18" */
export function age(tokens: Token[], numeral: Numeral): Form | undefined {
  const { first, next, digits } = numeral;
  const at = afterHyphen(tokens, next);
  const unit = /^(year|month|week|day)s?$/.exec(wordAt(tokens, at))?.[1];
  const old = afterHyphen(tokens, at + 1);
  if (unit && /^olds?$/.test(wordAt(tokens, old))) return { form: 'age', unit, next: old + 1 };
  if (unit && wordsFrom(tokens, at + 1, 2) === 'of age') return { form: 'age', unit, next: at + 3 };
  if (isAgeOfPerson(numeral) && SAID_OF_PERSON.some((says) => says(tokens, numeral))) return YEARS;
  const before = /^(?:of|at)$/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  if (unit || !/^(?:aged?|ages)$/.test(wordAt(tokens, before))) return undefined;
  return digits || before === first - 1 ? { ...YEARS, first: before } : undefined;
}

/** "Ida Falk, 35, of Tarn", "Abara (36)", "Ed Jones Jr., 36, said", "the attacker, 61, had", "Falk, now 35, left" */
export function ageBesideName(tokens: Token[], numeral: Numeral): Form | undefined {
  const { first, next, digits } = numeral;
  const sign = wordAt(tokens, first - 1) === 'now' ? first - 2 : first - 1;
  if (!digits || !isAgeOfPerson(numeral) || !/^[,(]$/.test(wordAt(tokens, sign))) return undefined;
  const junior = wordAt(tokens, sign - 1) === '.' && /^[js]r$/.test(wordAt(tokens, sign - 2));
  if (!junior && !isPerson(tokens, sign - 1)) return undefined;
  return endsAt(tokens, next) ? YEARS : undefined;
}

function isAgeOfPerson({ low, high, shape }: Numeral): boolean {
  return shape === 'cardinal' && low === high && low > 0 && high <= OLDEST && Number.isInteger(low);
}

function isPerson(tokens: Token[], at: number): boolean {
  return isCapital(tokens[at]) || PERSON.has(wordAt(tokens, at));
}

function endsAt(tokens: Token[], at: number): boolean {
  return at >= tokens.length || /^[,.;)]$/.test(wordAt(tokens, at));
}

/** From here on "died at 77" gives no clock time. */
const NO_HOUR = 13;

type Saying = (tokens: Token[], numeral: Numeral) => boolean;

const SAID_OF_PERSON: Saying[] = [isWas, isTurned, isOfPerson, diedAt, givenAs];

/** "when he was 93,", "who is 36 and", "The victim, Ida Falk, was 63.", "The suspect is 59," */
function isWas(tokens: Token[], { first, next }: Numeral): boolean {
  if (!/^(?:was|is|were)$/.test(wordAt(tokens, first - 1))) return false;
  if (/^(?:he|she|who)$/.test(wordAt(tokens, first - 2)))
    return endsAt(tokens, next) || /^(?:and|when|at|but)$/.test(wordAt(tokens, next));
  const subject = wordAt(tokens, first - 2) === ',' ? first - 3 : first - 2;
  return isPerson(tokens, subject) && endsAt(tokens, next);
}

/** "She turned 18.", "He had turned 94 in August" */
function isTurned(tokens: Token[], { first, next }: Numeral): boolean {
  const said = /^(?:he|she|who|had|has) (?:turns|turned)$/.test(wordsFrom(tokens, first - 2, 2));
  return said && (endsAt(tokens, next) || /^(?:and|when|on|in|but)$/.test(wordAt(tokens, next)));
}

/** "a girl of 12", not "a mother of 13" */
function isOfPerson(tokens: Token[], { first, next, digits }: Numeral): boolean {
  const noun = wordAt(tokens, first - 2);
  if (!digits || wordAt(tokens, first - 1) !== 'of' || !PERSON.has(noun) || PARENT.test(noun)) return false;
  const one = [3, 4].some((back) => /^(?:an?|the)$/.test(wordAt(tokens, first - back)));
  return one && (endsAt(tokens, next) || /^(?:and|who|from|in|with|was|is|had|has)$/.test(wordAt(tokens, next)));
}

/** "is dead at 95", "dies at 77 in Rome" */
function diedAt(tokens: Token[], { first, next, low, digits }: Numeral): boolean {
  if (!digits || low < NO_HOUR || !/^(?:dead|die[sd]?) at$/.test(wordsFrom(tokens, first - 2, 2))) return false;
  return endsAt(tokens, next) || /^(?:in|of|after|from|on|and)$/.test(wordAt(tokens, next));
}

/** "whose age was given as 36" */
function givenAs(tokens: Token[], { first }: Numeral): boolean {
  const before = tokens.slice(Math.max(0, first - 5), first - 1);
  return wordAt(tokens, first - 1) === 'as' && before.some(({ lower }) => lower === 'age' || lower === 'ages');
}
