import { oncePer } from '@/utils/text/shared/words/oncePer';
import { anyOf, entryOf } from '../words/table';
import { DATE_GROUPS, type DateGrammar, type DateTextRule } from './dateGrammar';
import type { Tense } from './dateSpan';
import { type DateGroups, partsOf } from './dateText';
import type { DateVocabulary } from './dateVocabulary';
import type { DateWords, FoundDate } from './foundDate';
import { joinDates, joinRanges } from './joinDates';

/** Reads every date of a sentence by a language's grammar, in order. `plain` is its normalized text. */
export function readDates(plain: string, grammar: DateGrammar): FoundDate[] {
  const compiled = compiledOf(grammar);
  const found = joinRanges(plain, joinDates(plain, atoms(plain, compiled), compiled.joint), compiled);
  return found.flatMap(facts).map((date) => withSurroundings(plain, date, compiled));
}

/** The clock time keeps the day it was told with. */
function facts({ clock, day, ...whole }: DateWords): DateWords[] {
  if (!clock || !day) return [whole];
  const time = { ...clock, parts: { ...whole.parts, partOfDay: undefined } };
  return [day, time].sort((one, other) => one.start - other.start);
}

interface Compiled {
  grammar: DateGrammar;
  rules: { pattern: RegExp; meaning?: DateTextRule['parts'] }[];
  start: RegExp;
  joint: RegExp;
  link: RegExp;
  between: RegExp;
  and: RegExp;
  before: RegExp;
  after: RegExp;
  past: RegExp;
  future: RegExp;
}

const NOTHING = '(?!)';

const compiledOf = oncePer(compile);

function compile(grammar: DateGrammar): Compiled {
  const { spaced, range, joint, before, after, past, future } = grammar;
  const starts = spaced ? '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-]|\\p{L}[-/])' : '(?<![\\d.])';
  const ends = spaced ? '(?![\\p{L}\\p{N}]|(?<=\\d)(?:[.,]\\d| ?%))' : '(?!(?<=\\d)\\d)';
  const groups = groupsOf(grammar);
  const filled = (pattern: string) =>
    pattern.replace(/\{([a-z]{2,})\}/gi, (whole, name: string) => groups[name] ?? whole);
  const rules = grammar.rules.map((rule) => {
    const source = filled(typeof rule === 'string' ? rule : rule.pattern);
    const pattern = new RegExp(`${starts}(?:${source})${ends}`, 'uy');
    return typeof rule === 'string' ? { pattern } : { pattern, meaning: rule.parts };
  });
  return {
    grammar,
    rules,
    start: spaced ? /[\p{L}\p{N}]+/gu : /\d+|[^\d\s\p{P}]/gu,
    joint: new RegExp(`^(?:${joint})$`, 'u'),
    link: new RegExp(`^(?:${range.link || NOTHING})$`, 'u'),
    between: new RegExp(`(?:${range.between || NOTHING})$`, 'u'),
    and: new RegExp(`^(?:${range.and || NOTHING})$`, 'u'),
    before: new RegExp(`${spaced ? '(?<!\\p{L})' : ''}(?:${anyOf(before)})(?:${joint})?$`, 'u'),
    after: new RegExp(` ?(?:${anyOf(after)})${spaced ? '(?!\\p{L})' : ''}`, 'uy'),
    past: new RegExp(past || NOTHING, 'gu'),
    future: new RegExp(future || NOTHING, 'gu'),
  };
}

/** Sources of the groups that rules name, with the words of the vocabulary, the longest first. */
function groupsOf({ vocabulary, amount }: DateGrammar): Record<string, string> {
  const words = vocabulary();
  const named = (Object.keys(words) as (keyof DateVocabulary)[]).map((key) => {
    const all = [...words[key].keys()].sort((one, other) => other.length - one.length).map(escaped);
    return [key, `(?<${key}>${all.join('|') || NOTHING})`];
  });
  return { ...DATE_GROUPS, ...Object.fromEntries(named), amount: `(?<amount>${amount})` };
}

function escaped(words: string): string {
  return words.replace(/[.()]/g, '\\$&');
}

function atoms(plain: string, { rules, start, grammar }: Compiled): DateWords[] {
  const found: DateWords[] = [];
  let next = 0;
  for (const { index } of plain.matchAll(start)) {
    if (index < next) continue;
    const atom = atomAt(plain, index, rules, grammar);
    if (!atom) continue;
    found.push(atom);
    next = atom.end;
  }
  return found;
}

function atomAt(plain: string, at: number, rules: Compiled['rules'], grammar: DateGrammar): DateWords | undefined {
  for (const { pattern, meaning } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (!match) continue;
    const read = partsOf((match.groups ?? {}) as DateGroups, grammar);
    const parts =
      read && meaning ? (typeof meaning === 'function' ? meaning(read, match[0]) : { ...read, ...meaning }) : read;
    if (parts && Object.keys(parts).length > 0) return { start: at, end: at + match[0].length, parts };
  }
  return undefined;
}

function withSurroundings(
  plain: string,
  date: DateWords,
  { before, after, past, future, grammar }: Compiled,
): FoundDate {
  const lead = before.exec(plain.slice(0, date.start))?.[0];
  const modifier = lead && grammar.before.find(([pattern]) => new RegExp(`^(?:${pattern})`, 'u').test(lead))?.[1];
  after.lastIndex = date.end;
  const tail = after.exec(plain)?.[0].trim();
  const behind = tail && entryOf(grammar.after, tail);
  const bound = modifier ?? behind;
  return { ...date, tense: tenseOf(plain, date, past, future), ...(bound && { modifier: bound }) };
}

/** How far from a date the verb is looked for that tells whether it lies ahead. */
const BACK = 80;
const AHEAD = 60;

/** The nearest telling word before the date decides, then the nearest behind it. */
function tenseOf(plain: string, { start, end }: DateWords, past: RegExp, future: RegExp): Tense {
  const lead = plain.slice(Math.max(0, start - BACK), start);
  const [was, will] = [lastMatch(past, lead), lastMatch(future, lead)];
  if (was !== will) return was > will ? 'past' : 'future';
  const tail = plain.slice(end, end + AHEAD);
  const [ended, coming] = [firstMatch(past, tail), firstMatch(future, tail)];
  if (ended === coming) return 'unclear';
  return ended < coming ? 'past' : 'future';
}

function lastMatch(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

function firstMatch(pattern: RegExp, text: string): number {
  return text.matchAll(pattern).next().value?.index ?? Number.POSITIVE_INFINITY;
}
