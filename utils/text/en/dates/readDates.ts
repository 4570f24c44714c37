import { completes } from '@/utils/text/shared/dates/completes';
import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import type { DatePhrase } from '@/utils/text/shared/dates/datePhrase';
import { isAttached, isCapital, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { MONTHS, WEEKDAYS } from '../words/dateWords';
import { DATE_RULES } from './dateRules';

/** No date is written in more words; longer runs are cut, so that time stays linear. */
const LONGEST = 120;

/** Reads every date of a sentence, in order: "late Tuesday night", "Jan. 5, 2011", "two years ago", "from 5 May to 9 June". */
export function readDates(tokens: Token[]): DatePhrase[] {
  return ranges(tokens, joined(tokens, atoms(tokens)));
}

function atoms(tokens: Token[]): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const atom = mayStart(tokens, at) ? atomAt(tokens, at) : undefined;
    if (atom) found.push(atom);
    at = atom?.next ?? at + 1;
  }
  return found;
}

/** First words of the rules' phrases; most tokens are none of them. */
const STARTS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...`one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  twenties thirties forties fifties sixties seventies eighties nineties first second third fourth
  minute hour day night week fortnight month year decade minutes hours days nights weeks fortnights months years decades
  today tonight tomorrow yesterday morning afternoon evening overnight dawn daybreak noon midday midnight midmorning
  spring summer autumn fall winter wee weekend preseason off offseason century fiscal q
  that the same a an half in between from some several couple few until
  last this next past prior previous following current coming early earlier late later mid end beginning start middle
  recently shortly moments
  new christmas thanksgiving easter independence valentine halloween labor memorial good election boxing training`.split(
    /\s+/,
  ),
]);

/** Words that begin a date only before another word of one: "the 5th", "in the morning", "a week ago" */
const WEAK = new Set('the a an in that some between from'.split(' '));

function mayStart(tokens: Token[], at: number): boolean {
  return isStart(tokens, at) && (!WEAK.has(plainWord(tokens, at)) || isStart(tokens, at + 1));
}

function isStart(tokens: Token[], at: number): boolean {
  const word = plainWord(tokens, at);
  return tokens[at]?.kind === 'number' ? /^[\d.]+$/.test(word) : STARTS.has(word);
}

function atomAt(tokens: Token[], at: number): DatePhrase | undefined {
  const words = windowFrom(tokens, at);
  for (const { pattern, read } of DATE_RULES) {
    pattern.lastIndex = 0;
    const match = pattern.exec(words);
    const parts = match && read(match.groups ?? {});
    if (!match || !parts) continue;
    const next = withoutStop(tokens, at + match[0].split(' ').length);
    if (isTrap(tokens, at, next, parts)) return undefined;
    return { first: at, next, parts };
  }
  return undefined;
}

/** The full stop belongs to "Sept." and "p.m.", not to "Sunday." at the end of a sentence. */
function withoutStop(tokens: Token[], next: number): number {
  const word = wordAt(tokens, next - 2);
  return wordAt(tokens, next - 1) === '.' && (word.length > 5 || /^(?:may|june|july|march|april)$/.test(word))
    ? next - 1
    : next;
}

function windowFrom(tokens: Token[], at: number): string {
  let words = plainWord(tokens, at).slice(0, LONGEST);
  for (let place = at + 1; place < tokens.length && words.length < LONGEST; place += 1) {
    words += ` ${plainWord(tokens, place)}`;
  }
  return words;
}

/** "Wednesday's" reads as "Wednesday". */
function plainWord(tokens: Token[], at: number): string {
  const word = wordAt(tokens, at);
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

/** Names of months and days that are also words, first names or abbreviations of other things. */
const AMBIGUOUS =
  /^(?:may|march|mar|jun|august|april|june|sun|sat|mon|wed|thu|fri|jan|dec|sep|nov|oct|jul|aug|feb|apr)$/;

/** The verbs "may" and "march", "Sun rose", April as a first name, "the second in" */
function isTrap(tokens: Token[], first: number, next: number, { month, weekday, day, year }: DateParts): boolean {
  if (tokens[first]?.kind === 'number' && (/^[$£€]$/.test(wordAt(tokens, first - 1)) || endsScore(tokens, first)))
    return true;
  if (month === undefined && weekday === undefined) return year !== undefined && isNumberInName(tokens, first, next);
  const at = nameIndex(tokens, first, next);
  if (at === undefined) return false;
  if (!isCapital(tokens[at]) && isLowerTrap(plainWord(tokens, at), day, year)) return true;
  if (!AMBIGUOUS.test(wordAt(tokens, at)) || day !== undefined || year !== undefined) return false;
  return isProperName(tokens, at);
}

/** "won 30-7 Oct. 19" */
function endsScore(tokens: Token[], at: number): boolean {
  const falls = Number(wordAt(tokens, at - 2)) > Number(wordAt(tokens, at));
  return falls && isHyphen(tokens, at - 1) && isAttached(tokens, at) && isAttached(tokens, at - 1);
}

/** In lower case "may", "march", "sun" are words unless a year follows, "april" and "dec" unless a day does. */
function isLowerTrap(word: string, day?: number, year?: number): boolean {
  if (year !== undefined || !AMBIGUOUS.test(word)) return false;
  return day === undefined || /^(?:may|march|mar|sun|sat)$/.test(word);
}

function nameIndex(tokens: Token[], first: number, next: number): number | undefined {
  for (let at = first; at < next; at += 1)
    if (MONTHS.has(plainWord(tokens, at)) || WEEKDAYS.has(plainWord(tokens, at))) return at;
  return undefined;
}

/** Short and ambiguous names need a word before that leads to a date: "in May", "last March", "since August". */
const LEADS =
  /^(?:in|since|until|till|by|of|from|to|through|between|last|next|this|and|early|late|mid|-|during|for|past|before|after|on|starting|as|every|around|about|late|,|the|back|\()$/;

function isProperName(tokens: Token[], at: number): boolean {
  const linked = /^(?:-|–|to|and|through)$/.test(wordAt(tokens, at + 1)) && MONTHS.has(wordAt(tokens, at + 2));
  if (linked) return false;
  const before = wordAt(tokens, at - 1);
  return (
    !LEADS.test(before) ||
    (isCapital(tokens[at + 1]) && !/^(?:and|to)$/.test(wordAt(tokens, at + 1)) && before !== 'in' && before !== 'since')
  );
}

/** "$2000", "2,000" stay numbers; "Windows 2000", "Boeing 1900" are rare enough to let be. */
function isNumberInName(tokens: Token[], first: number, _next: number): boolean {
  return (
    /^[$£€#+.]$/.test(wordAt(tokens, first - 1)) ||
    (wordAt(tokens, first - 1) === '-' && tokens[first - 2]?.kind === 'number')
  );
}

/** Words between two parts of one date: "Tuesday, December 9", "1:00 am on Sunday", "5 p.m. that Friday" */
const JOINTS = /^(?:,|at|on|in|of|the|about|around|approximately|just|after|before|\(|past|shortly|from|-)$/;
const MOST_JOINTS = 3;

/** Joins neighbours that complete each other: a day and its clock time, a weekday and its date. */
function joined(tokens: Token[], found: DatePhrase[]): DatePhrase[] {
  const all: DatePhrase[] = [];
  for (const phrase of found) {
    const last = all.at(-1);
    if (last && isJoint(tokens, last.next, phrase.first) && completes(last.parts, phrase.parts)) {
      all[all.length - 1] = join(last, phrase);
    } else all.push(phrase);
  }
  return all;
}

function join(one: DatePhrase, other: DatePhrase): DatePhrase {
  const parts = { ...one.parts, ...other.parts };
  const whole = { first: one.first, next: other.next, parts };
  const clock = [one, other].find((phrase) => phrase.parts.minutes !== undefined && phrase.clock === undefined);
  if (!clock) return one.clock ? { ...whole, clock: one.clock, day: one.day } : whole;
  return { ...whole, clock, day: clock === one ? other : one };
}

function isJoint(tokens: Token[], from: number, to: number): boolean {
  if (to - from > MOST_JOINTS) return false;
  for (let at = from; at < to; at += 1) if (!JOINTS.test(wordAt(tokens, at))) return false;
  return true;
}

/** Joins the two ends of "between April 22 and June 5", "from 5 May to 9 June", "1990 to 1991", "from 3 a.m. until 5 a.m.". */
function ranges(tokens: Token[], found: DatePhrase[]): DatePhrase[] {
  const all: DatePhrase[] = [];
  for (const phrase of found) {
    const last = all.at(-1);
    if (last && !last.until && areEnds(tokens, last, phrase)) all[all.length - 1] = rangeOf(tokens, last, phrase);
    else all.push(phrase);
  }
  return all;
}

function areEnds(tokens: Token[], one: DatePhrase, other: DatePhrase): boolean {
  if (other.first !== one.next + 1) return false;
  const link = wordAt(tokens, one.next);
  if (link === 'and') return wordAt(tokens, one.first - 1) === 'between';
  return /^(?:to|through|until|till)$/.test(link) || (/^[-–]$/.test(link) && sameKind(one.parts, other.parts));
}

function rangeOf(tokens: Token[], one: DatePhrase, other: DatePhrase): DatePhrase {
  const whole = { ...one, first: leadOf(tokens, one.first), next: other.next };
  const { minutes: untilMinutes } = other.parts;
  const ofOneDay = one.parts.minutes !== undefined && untilMinutes !== undefined && !(one.day && other.day);
  if (!ofOneDay) return { ...whole, until: other.parts };
  const parts = { ...other.parts, ...one.parts, untilMinutes };
  const day = one.day ?? other.day;
  if (!day) return { ...whole, parts };
  const first = leadOf(tokens, (one.clock ?? one).first);
  return { ...whole, parts, day, clock: { first, next: (other.clock ?? other).next, parts } };
}

/** "between" and "from" belong to their range. */
function leadOf(tokens: Token[], first: number): number {
  return /^(?:between|from)$/.test(wordAt(tokens, first - 1)) ? first - 1 : first;
}

function sameKind(one: DateParts, other: DateParts): boolean {
  return Object.keys(one).some((key) => key in other);
}
