import type { Numeral } from '@/utils/text/shared/numbers/numeral';
import { isAttached, isCapital, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { MONTHS } from '../words/dateWords';

/** "a.m.", "p. m.", "o'clock", "GMT": a clock time stands before. */
const CLOCK = /^(?:am|pm|o'clock|gmt|utc|est|edt|et|pst|pdt|ist|cet|bst)$/;

/** Whether the numeral at a token belongs to a date or clock time: "July 10", "10 July", "3:30", "5 p.m.". */
export function isCalendar(tokens: Token[], at: number): boolean {
  return isDayOfMonth(tokens, at) || isClock(tokens, at) || isSlashed(tokens, at) || endsYears(tokens, at);
}

/** The end of "1995-99", "the 2009-10 season", and "’16" */
function endsYears(tokens: Token[], at: number): boolean {
  if (/^\d\d$/.test(wordAt(tokens, at)) && /^[’‘']$/.test(wordAt(tokens, at - 1)) && isAttached(tokens, at))
    return true;
  if (!/^\d\d$/.test(wordAt(tokens, at)) || !isHyphen(tokens, at - 1)) return false;
  return /^(?:19|20)\d\d$/.test(wordAt(tokens, at - 2)) && isAttached(tokens, at) && isAttached(tokens, at - 1);
}

function isDayOfMonth(tokens: Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1) === '.' ? at - 2 : at - 1;
  if (MONTHS.has(wordAt(tokens, before)) && isCapital(tokens[before]))
    return Number.parseFloat(wordAt(tokens, at)) <= 31;
  const suffixed = /^(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const month = wordAt(tokens, suffixed) === 'of' ? suffixed + 1 : suffixed;
  return tokens[at]?.kind === 'number' && MONTHS.has(wordAt(tokens, month)) && isCapital(tokens[month]);
}

function isClock(tokens: Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' && !CLOCK.test(wordAt(tokens, at + 1))) return false;
  const colon = wordAt(tokens, at + 1) === ':' || (wordAt(tokens, at - 1) === ':' && tokens[at - 2]?.kind === 'number');
  if (colon && (tokens[at + 2]?.kind === 'number' || wordAt(tokens, at - 1) === ':')) return true;
  const next = wordAt(tokens, at + 1);
  if (CLOCK.test(next)) return true;
  return /^[ap]$/.test(next) && wordAt(tokens, at + 2) === '.' && wordAt(tokens, at + 3) === 'm';
}

/** "9/11", "10/21/2011", "24/7", "14 / 09 / 2013" */
function isSlashed(tokens: Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  return (
    [at - 4, at - 2, at].some((first) => isSpacedDate(tokens, first)) ||
    (wordAt(tokens, at - 1) === '/' && isAttached(tokens, at)) ||
    (wordAt(tokens, at + 1) === '/' && isAttached(tokens, at + 1))
  );
}

function isSpacedDate(tokens: Token[], first: number): boolean {
  return (
    [0, 2, 4].every((step) => tokens[first + step]?.kind === 'number') &&
    [1, 3].every((step) => wordAt(tokens, first + step) === '/')
  );
}

/** A sign that could not be read in what was published. */
const UNREADABLE = '\uFFFD';

/** "41 / 2 months" and "4-1 / 2 months" where "4 1/2" stood, "4�": what is printed tells neither number. */
export function isBrokenFraction(tokens: Token[], at: number): boolean {
  if (isAttached(tokens, at + 1) && wordAt(tokens, at + 1) === UNREADABLE) return true;
  if (isHyphen(tokens, at + 1) && isDivided(tokens, at + 2)) return true;
  return isDivided(tokens, at) || isDivided(tokens, at - 2);
}

/** "1 / 2", not "1/2", and not "52 / 48" */
function isDivided(tokens: Token[], at: number): boolean {
  const isApart = wordAt(tokens, at + 1) === '/' && !isAttached(tokens, at + 1);
  return isApart && tokens[at]?.kind === 'number' && /^[23458]$/.test(wordAt(tokens, at + 2));
}

/** Words whose number, apart as it stands, is part of the name: "six AK 47 rifles", "flight MH 17". */
const NAMED_BY_NUMBER = /^(?:AK|AR|MH|IE|MS|PS|USB|HTTP)$/;
/** Letters right after the digits of a name: "the 76ers", "a 4G network", "in 3D" */
const NAMED_WITH_NUMBER = /^(?:ers|[GD])$/;

/** Whether digits belong to a name or an address: "G20", "Covid-19", "AK - 47", "H.R. 1", "555-1234", "@user1". */
export function isNamePart(tokens: Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  if (isPhone(tokens, at) || isPhone(tokens, at - 2) || isDialled(tokens, at) || isEmergency(tokens, at)) return true;
  // "the 99 Percent Act"
  if (/^(?:%|percent)$/.test(wordAt(tokens, at + 1)) && tokens[at + 2]?.text === 'Act') return true;
  if (isAttached(tokens, at + 1) && NAMED_WITH_NUMBER.test(tokens[at + 1]!.text)) return true;
  const before = tokens[at - 1];
  if (!before) return false;
  if (NAMED_BY_NUMBER.test(before.text)) return true;
  if (isAttached(tokens, at) && (before.kind === 'word' || /^[@#_/&=+]$/.test(before.text)))
    return !(
      /^(?:US|USD|EUR|GBP|Rs|RM|R)$/.test(before.text) ||
      (before.text === 'M' && /^\d\.\d$/.test(wordAt(tokens, at)))
    );
  if (isHyphen(tokens, at - 1)) return endsName(tokens, at - 2);
  if (before.text === '.' && /^[A-Z]$/.test(tokens[at - 2]?.text ?? '') && wordAt(tokens, at - 3) === '.')
    return !isAttached(tokens, at);
  return false;
}

/** The "AK" of "AK - 47", the "MS13" of "MS13-008" */
function endsName(tokens: Token[], at: number): boolean {
  if (tokens[at]?.kind === 'number') return isAttached(tokens, at) && tokens[at - 1]?.kind === 'word';
  return isCapital(tokens[at]) && !/ly$/.test(wordAt(tokens, at));
}

/** "555-1234" */
function isPhone(tokens: Token[], at: number): boolean {
  return /^\d{3}$/.test(wordAt(tokens, at)) && isHyphen(tokens, at + 1) && /^\d{4}$/.test(wordAt(tokens, at + 2));
}

/** "a 911 dispatcher", "she called 911" */
function isEmergency(tokens: Token[], at: number): boolean {
  if (!/^(?:911|999|112)$/.test(wordAt(tokens, at))) return false;
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  return /^(?:call|dial)/.test(before) || /^(?:calls?|callers?|dispatch\w*|operators?|emergency)$/.test(after);
}

/** A number to ring has so many groups at most; a longer row of numbers is not followed to its start. */
const MOST_GROUPS = 5;

/** "0845 125 2222": groups of digits of which the first begins with a nought */
function isDialled(tokens: Token[], at: number): boolean {
  let first = at;
  while (first > at - MOST_GROUPS && tokens[first - 1]?.kind === 'number') first -= 1;
  return /^0\d{2,}$/.test(wordAt(tokens, first)) && tokens[first + 1]?.kind === 'number';
}

const ONE_AFTER =
  /^(?:another|day|thing|way|side|point|time|hand|reason|'s|but|that|who|whose|might|may|would|could|should|can|must|needs?|knows?)$/;
const ONE_BEFORE = /^(?:no|any|every|some|each|which|this|that|the|another|'s|loved|big)$/;
const FIRST_AFTER =
  /^(?:lady|of|aid|ladies|amendment|minister|nations?|responders?|family|hand|glance|name|names|half|quarter|century)$/;

/** Whether number words count nothing: "no one", "one another", "at first", "First Lady", "second thoughts", "a zero-day flaw". */
export function isPronoun(tokens: Token[], { first, next, digits }: Numeral): boolean {
  if (digits || next - first > 1) return false;
  const word = wordAt(tokens, first);
  // "second-degree murder"
  if (isHyphen(tokens, next) && wordAt(tokens, next + 1) === 'degree') return true;
  if (word === 'zero') return wordAt(tokens, isHyphen(tokens, next) ? next + 1 : next) === 'day';
  if (word === 'one') return ONE_AFTER.test(wordAt(tokens, next)) || ONE_BEFORE.test(wordAt(tokens, first - 1));
  if (word === 'first')
    return (
      wordAt(tokens, first - 1) === 'at' ||
      FIRST_AFTER.test(wordAt(tokens, next)) ||
      /^[,.;]$/.test(wordAt(tokens, next))
    );
  return word === 'second' && /^(?:thoughts?|hand|half|quarter|amendment)$/.test(wordAt(tokens, next));
}
