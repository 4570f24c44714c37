import type { Form } from '@/utils/text/shared/numbers/form';
import type { Numeral } from '@/utils/text/shared/numbers/numeral';
import { afterHyphen, isAttached, isCapital, isHyphen, wordAt, wordsFrom } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { age, ageBesideName, ageInDecades } from './ages';
import { modifierAfter } from './modifiers';
import { money } from './money';
import { isBrokenFraction, isCalendar } from './numberTraps';
import { TIGHT_UNITS, UNITS } from './units';

type FormRule = (tokens: Token[], span: Numeral) => Form | 'none' | undefined;

/** The first rule that speaks decides; 'none' says that the numeral is no quantity. */
export const FORMS: FormRule[] = [
  money, // before all else: "$5" may stand anywhere
  percent,
  magnitude,
  ageInDecades, // before the years, whose plural it looks like: "in his 30s"
  eleventhHour, // before ranks and units
  calendar, // before units, as "5 p.m." and "10 May" look like measures
  broken, // before units too: "41 / 2 months"
  age, // before units, as "16 years old" begins with a duration
  temperature,
  measured,
  year, // after units: "2000 feet" is none
  ageBesideName, // after years: "Smith, 35,"
  rank,
  label, // last of the particular ones: what stands beside a name
  fraction,
  () => ({ form: 'count' }),
];

function percent(tokens: Token[], { next }: Numeral): Form | undefined {
  const at = afterHyphen(tokens, next);
  const word = wordAt(tokens, at);
  if (word === 'percentage' && /^points?$/.test(wordAt(tokens, at + 1)))
    return { form: 'percentage point', next: at + 2 };
  const long = word === 'per' && wordAt(tokens, at + 1) === 'cent';
  if (!long && !/^(?:%|percent|pct)$/.test(word)) return undefined;
  const end = at + (long ? 2 : 1);
  const points = /^points?$/.test(wordAt(tokens, afterHyphen(tokens, end)));
  return points ? { form: 'percentage point', next: afterHyphen(tokens, end) + 1 } : { form: 'percent', next: end };
}

/** "magnitude 7.6", "a magnitude of 5.9", "6.1 - magnitude", "M7.5", "7.6 on the Richter scale" */
function magnitude(tokens: Token[], { first, next, high }: Numeral): Form | undefined {
  if (high > 10) return undefined;
  const after = wordAt(tokens, afterHyphen(tokens, next)) === 'magnitude';
  if (after) return { form: 'magnitude', next: afterHyphen(tokens, next) + 1 };
  let place = first - 1;
  for (let steps = 0; steps < 2 && /^(?:of|-|:|about|at|was|preliminary)$/.test(wordAt(tokens, place)); steps += 1)
    place -= 1;
  if (isAttached(tokens, first) && wordAt(tokens, first - 1) === 'm') return { form: 'magnitude', first: first - 1 };
  if (high < 1) return undefined; // "a level measured at .31"
  if (/^(?:magnitude|measuring|measured)$/.test(wordAt(tokens, place)) && !unitAt(tokens, next, true))
    return { form: 'magnitude' };
  return /^on the (?:richter|open)$/.test(wordsFrom(tokens, next, 3)) ? { form: 'magnitude' } : undefined;
}

function calendar(tokens: Token[], { first, shape }: Numeral): 'none' | undefined {
  return shape !== 'fraction' && isCalendar(tokens, first) ? 'none' : undefined;
}

function broken(tokens: Token[], { first, digits, shape }: Numeral): 'none' | undefined {
  return digits && shape === 'cardinal' && isBrokenFraction(tokens, first) ? 'none' : undefined;
}

/** "an 11th-hour deal": at the last moment */
function eleventhHour(tokens: Token[], { next, low, shape }: Numeral): 'none' | undefined {
  const isIdiom = shape === 'ordinal' && low === 11 && isHyphen(tokens, next) && wordAt(tokens, next + 1) === 'hour';
  return isIdiom ? 'none' : undefined;
}

function temperature(tokens: Token[], { next }: Numeral): Form | undefined {
  const at = afterHyphen(tokens, next);
  if (!/^(?:°|degrees?)$/.test(wordAt(tokens, at))) return undefined;
  const scale = /^(?:c|f|celsius|fahrenheit|centigrade)$/.exec(wordAt(tokens, at + 1))?.[0][0];
  if (!scale && wordAt(tokens, at) !== '°') return { form: 'temperature', unit: 'degree', next: at + 1 };
  const unit = scale === 'f' ? 'fahrenheit' : 'celsius';
  return { form: 'temperature', unit, next: at + (scale ? 2 : 1) };
}

function measured(tokens: Token[], span: Numeral): Form | undefined {
  if (span.shape === 'ordinal') return undefined;
  const inner = modifierAfter(tokens, span.next);
  // "half a mile", "a couple of weeks"
  const linked = span.shape === 'fraction' ? /^an?$/ : span.vague ? /^of$/ : undefined;
  const start = linked?.test(wordAt(tokens, span.next)) ? span.next + 1 : (inner?.next ?? span.next);
  const found = unitAt(tokens, start, span.digits) ?? periodAt(tokens, start);
  if (!found) return undefined;
  const { name, dimension, factor } = found.unit;
  const form = dimension === 'duration' ? 'duration' : dimension === 'proportion' ? 'percentage point' : 'size';
  // "one hour and a half"
  const half = /^and (?:an? )?half/.test(wordsFrom(tokens, found.next, 3));
  const next = half ? found.next + (wordAt(tokens, found.next + 1) === 'half' ? 2 : 3) : found.next;
  const value = half ? { low: span.low + 0.5, high: span.high + 0.5, step: 0.5 } : undefined;
  return { form, unit: name, measure: { dimension, factor }, next, value, modifier: inner?.modifier };
}

function unitAt(tokens: Token[], at: number, digits: boolean) {
  const start = afterHyphen(tokens, at);
  if (digits && isInchMark(tokens, at)) return { unit: UNITS.get('inch')!, next: at + 1 };
  for (let length = 3; length > 0; length -= 1) {
    const words = wordsFrom(tokens, start, length);
    const unit = UNITS.get(words.replace(' - ', ' '));
    if (unit && (!TIGHT_UNITS.has(words) || (digits && isAttached(tokens, at)))) return { unit, next: start + length };
  }
  return undefined;
}

/** Words between a number and its period: "two full years", "five straight days", "four NFL seasons" */
const BEFORE_PERIOD = /^(?:full|straight|consecutive|successive|more|additional|extra|long|whole|further|calendar)$/;

function periodAt(tokens: Token[], at: number) {
  const passes = BEFORE_PERIOD.test(wordAt(tokens, at)) || /^\p{Lu}{2,4}$/u.test(tokens[at]?.text ?? '');
  const unit = passes ? UNITS.get(wordAt(tokens, at + 1)) : undefined;
  return unit?.dimension === 'duration' ? { unit, next: at + 2 } : undefined;
}

/** The mark of '3.1" screen', where it cannot close a quotation: none is open. */
function isInchMark(tokens: Token[], at: number): boolean {
  if (!isAttached(tokens, at) || !/^["″]$/.test(wordAt(tokens, at)) || tokens[at + 1]?.kind !== 'word') return false;
  if (wordAt(tokens, at) === '″') return true;
  let marks = 0;
  for (let place = at - 1; place >= 0; place -= 1) if (wordAt(tokens, place) === '"') marks += 1;
  return marks % 2 === 0 && !isAttached(tokens, at + 1);
}

/** Words before which four digits count after all: "2000 people" */
const COUNTED_AFTER =
  /^(?:people|men|women|troops|soldiers|jobs|workers|employees|children|students|homes|houses|dead|protesters|points?|votes?|members|residents|players|cars|more|other)$/;

/** "in 2016", "the 2012 race", "2008-09" */
function year(tokens: Token[], { first, next, low, high, digits }: Numeral): 'none' | undefined {
  if (!digits || !/^\d{4}$/.test(wordAt(tokens, first)) || low < 1500 || high > 2099) return undefined;
  const counted =
    COUNTED_AFTER.test(wordAt(tokens, next)) ||
    /^(?:than|about|least|nearly|over|some|almost|approximately)$/.test(wordAt(tokens, first - 1));
  return counted ? undefined : 'none';
}

/** "second", "41st", "No. 10", "number-one" */
function rank(tokens: Token[], { first, next, shape, digits }: Numeral): Form | undefined {
  if (shape === 'ordinal' && namesThing(tokens, next)) return { form: 'label' };
  if (shape === 'ordinal') return { form: 'rank', ...periodAfter(tokens, next) };
  const before = isHyphen(tokens, first - 1) || wordAt(tokens, first - 1) === '.' ? first - 2 : first - 1;
  if (wordAt(tokens, before) === 'no' && wordAt(tokens, first - 1) === '.') return { form: 'rank', first: before };
  return wordAt(tokens, before) === 'number' && (digits || before < first - 1)
    ? { form: 'rank', first: before }
    : undefined;
}

/** "10th Circuit Court", "Seventh District": which one is meant, as a name tells it. */
function namesThing(tokens: Token[], next: number): boolean {
  return (
    /^(?:circuit|congressional|district|amendment|precinct|army|fleet|infantry|division|street|avenue|ward)$/.test(
      wordAt(tokens, next),
    ) && isCapital(tokens[next])
  );
}

/** What is numbered when these are counted: "35th day", "fifth straight season", "fourth-year pro" */
function periodAfter(tokens: Token[], next: number): Pick<Form, 'unit' | 'measure'> {
  const start = /^(?:straight|consecutive|successive|full)$/.test(wordAt(tokens, next)) ? next + 1 : next;
  const unit = UNITS.get(wordAt(tokens, afterHyphen(tokens, start)));
  if (unit?.dimension !== 'duration' || wordAt(tokens, start) === 'in') return {};
  return { unit: unit.name, measure: { dimension: unit.dimension, factor: unit.factor } };
}

const LABEL_BEFORE =
  /^(?:route|highway|interstate|section|chapter|article|page|room|flight|district|channel|proposition|prop|bus|gate|apartment|apt|suite|terminal|title|rule|volume|episode|phase|type|bill|resolution|station|precinct|box|pier|count|exhibit|formula|area|zone|unit|ward|sr|hr|psalm|bay|platform|model|grade|class|stage|tier|category)$/;
const STREET =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|place|court|terrace|square|way|highway|parkway)$/;

/** Words after the number of a name, where a count would tell what it counts: "a Boeing 737 was" */
const AFTER_NAME =
  /^(?:and|or|is|was|were|are|has|had|to|in|on|at|from|with|for|that|which|crash\p{L}*|jet|plane|aircraft|airliner)$/u;

/** "Route 94", "iPhone 12", "24 Independent Street" */
function label(tokens: Token[], { first, next, digits, shape }: Numeral): Form | undefined {
  if (!digits || shape !== 'cardinal') return undefined;
  const before = tokens[first - 1];
  const following = tokens[next];
  for (let place = next + 1; place <= next + 3; place += 1) {
    if (isCapital(following) && isCapital(tokens[place]) && STREET.test(wordAt(tokens, place)))
      return { form: 'label' };
  }
  if (LABEL_BEFORE.test(before?.lower ?? '')) return { form: 'label' };
  const alone = following?.kind !== 'word' || isCapital(following) || AFTER_NAME.test(following.lower);
  const named = first > 1 && before?.kind === 'word' && isCapital(before) && alone;
  return named || /^i\p{Lu}/u.test(before?.text ?? '') ? { form: 'label' } : undefined;
}

/** "half of them", not "the second half" */
function fraction(tokens: Token[], { first, shape }: Numeral): Form | 'none' | undefined {
  if (shape !== 'fraction') return undefined;
  return /^(?:first|second|st|nd|other|time|back|better|top|bottom)$/.test(wordAt(tokens, first - 1))
    ? 'none'
    : { form: 'fraction' };
}
