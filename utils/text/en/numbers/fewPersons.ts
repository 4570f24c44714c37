import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import { isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { ORDINALS, SMALL } from '../words/numberWords';
import { PERSON } from '../words/persons';
import { endsPhrase } from './counted';
import { harmAfter, harmBefore } from './harm';

/** Words for harm that "no" denies: "no injuries or deaths". */
const HARM_NOUN = /^(?:injur(?:y|ies)|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|arrests?|victims?|survivors?|cases?)$/;
/** Of these what is counted is not the people. */
const COUNTED_THEMSELVES = /^(?:arrests?|cases?)$/;
/** "no final casualty toll": nothing is known yet. */
const FIGURE = /^(?:totals?|tolls?|figures?|counts?|numbers?|estimates?|lists?)$/;
const UNHARMED = /^(?:unharmed|unhurt|uninjured|unscathed)$/;
const ALONE = /^(?:lone|single|sole)$/;
/** Words before the noun of "a critically ill young man". */
const MOST_ADJECTIVES = 4;

/**
 * Reads none or one told without a number: "no one was hurt", "no injuries", "escaped unharmed",
 * "a young girl was killed", "wounding a third". One person counts only where harm befell them, else every
 * "a man said" would.
 */
export function readFewPersons(tokens: Token[], at: number): Quantity | undefined {
  return readNone(tokens, at) ?? readOne(tokens, at);
}

function few(first: number, next: number, value: number, within: string[] = []): Quantity {
  return { first, next, low: value, high: value, step: 1, form: 'count', within };
}

function readNone(tokens: Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at);
  if (UNHARMED.test(word)) return few(at, at + 1, 0, ['people', 'injured', 'hurt']);
  const nobody = word === 'nobody' ? at + 1 : word === 'no' && wordAt(tokens, at + 1) === 'one' ? at + 2 : undefined;
  if (nobody !== undefined) {
    const harm = harmAfter(tokens, nobody);
    return harm === undefined ? undefined : few(at, nobody, 0, ['people', ...listed(tokens, harm, 1)]);
  }
  if (word !== 'no') return undefined;
  const place = HARM_NOUN.test(wordAt(tokens, at + 1)) ? at + 1 : at + 2;
  if (!HARM_NOUN.test(wordAt(tokens, place)) || FIGURE.test(wordAt(tokens, place + 1))) return undefined;
  const counted = COUNTED_THEMSELVES.test(wordAt(tokens, place)) ? [] : ['people'];
  return few(at, place + 1, 0, [...counted, ...listed(tokens, place, 1)]);
}

/** "killed" and "injured" of "killed or injured"; "casualties" are both. */
function listed(tokens: Token[], at: number, more: number): string[] {
  const goesOn = more > 0 && /^(?:or|and)$/.test(wordAt(tokens, at + 1));
  const word = wordAt(tokens, at);
  const words = word.startsWith('casualt') ? ['killed', 'injured', word] : [word];
  return [...words, ...(goesOn ? listed(tokens, at + 2, more - 1) : [])];
}

function readOne(tokens: Token[], at: number): Quantity | undefined {
  const article = wordAt(tokens, at);
  if (!/^(?:an?|another)$/.test(article)) return undefined;
  const done = harmBefore(tokens, at);
  const further = article === 'another' || (ORDINALS.get(wordAt(tokens, at + 1)) ?? 0) > 1;
  const start = further && article !== 'another' ? at + 2 : at + 1;
  const noun = personAfter(tokens, start);
  const next = noun === undefined ? start : noun + 1;
  if (noun === undefined && !further) return undefined;
  const suffered = harmAfter(tokens, next);
  const harm = suffered ?? (isClosed(tokens, next) ? done : undefined);
  if (harm !== undefined && wordAt(tokens, harm) !== 'left' && wordAt(tokens, harm) !== 'leaving')
    return few(at, next, 1, [...(noun === undefined ? [] : [wordAt(tokens, noun)]), wordAt(tokens, harm)]);
  return noun !== undefined && ALONE.test(wordAt(tokens, start)) ? few(at, next, 1, [wordAt(tokens, noun)]) : undefined;
}

/** Whether the phrase is over: "killed a child | in", not "killed a child welfare worker". */
function isClosed(tokens: Token[], at: number): boolean {
  return tokens[at]?.kind !== 'word' ? !isHyphen(tokens, at) : endsPhrase(wordAt(tokens, at));
}

/** Index of the person that a noun phrase without a number names: "worker" of "male co-worker". */
function personAfter(tokens: Token[], start: number): number | undefined {
  for (let at = start; at < start + MOST_ADJECTIVES; at += 1) {
    const word = wordAt(tokens, at);
    if (PERSON.has(word) && !PERSON.has(wordAt(tokens, at + 1))) return at;
    const passes = isHyphen(tokens, at) || (tokens[at]?.kind === 'word' && !endsPhrase(word) && !SMALL.has(word));
    if (!passes) return undefined;
  }
  return undefined;
}
