import { diffChars } from 'diff';
import { AGREE, type Relation } from '@/utils/compare/facts/relation';
import type { FoundMention } from '@/utils/read/account/mention';
import { isTitle } from '@/utils/text/en/speech/speakerNouns';
import { LANGUAGES } from '@/utils/text/languages';

/** First names that stand for each other though they begin otherwise; those that begin alike need no line. */
const FORMS_OF_ONE_NAME = [
  'bill will william',
  'bob bobby robert',
  'dick rick richard',
  'ted ed eddie edward theodore',
  'tony anthony',
  'jim jimmy james',
  'jack john',
  'larry lawrence',
  'harry hank henry',
  'drew andrew',
  'chuck charles',
  'peggy maggie margaret',
  'liz beth betty elizabeth',
  'kate kathy katherine',
].map((line) => new Set(line.split(' ')));

/** Whether two names in one role are one name, spellings of one, or two. */
export function judgeNames(a: FoundMention, b: FoundMention): Relation {
  if (isPartOf(a.value, b.value) || isPartOf(b.value, a.value)) {
    const speakFor = OWN_PEOPLE.test(a.value) || OWN_PEOPLE.test(b.value);
    return speakFor ? AGREE : { verdict: 'compatible', how: 'narrower' };
  }
  const [x, y] = [a, b].map(({ value }) => plain(value).split(' ')) as [string[], string[]];
  // "Del Giudice" and "DelGiudice"
  if (x.join('') === y.join('')) return AGREE;
  if (x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))) return AGREE;
  const [mine, theirs] = [x.filter((word) => !y.includes(word)), y.filter((word) => !x.includes(word))];
  const sameSurname = x.at(-1) === y.at(-1);
  if (sameSurname && mine.some((word) => theirs.some((other) => areFormsOfOne(word, other)))) return AGREE;
  // "Bill Holm" and "Trooper Holm"
  if (sameSurname && [mine, theirs].some((words) => words.every(isTitle))) return AGREE;
  if (mine.length < x.length && differInRole(mine, theirs)) return AGREE;
  if (areInitials(mine, theirs) || areInitials(theirs, mine)) return AGREE;
  const spelled = mine.length === theirs.length && mine.every((word, at) => areSpellings(word, theirs[at]!));
  const one = spelled && !areOtherStreets(x, y);
  return { verdict: one ? 'compatible' : 'conflict', how: 'other name' };
}

/** "Bundeskanzler Emil Holm" and "Parteichef Emil Holm": they differ in what he is, which stands before the name. */
function differInRole(mine: string[], theirs: string[]): boolean {
  return areRoles(mine) && areRoles(theirs);
}

/** A name is held against one of any language, and neither says of which it is: a role in one of them is a role. */
function areRoles(words: string[]): boolean {
  return words.length > 0 && words.every((word) => LANGUAGES.some(({ isRoleNoun }) => isRoleNoun?.(word)));
}

/** "holm's senate office", "holm's team": those who speak for somebody are named for that person in news. */
const OWN_PEOPLE = /['’]s (?:[\p{L}-]+ ){0,3}(?:administration|aides|campaign|office|staff|team)$/u;

/** "alibaba's qwen lab" and "operators linked to alibaba" of "alibaba" */
function isPartOf(part: string, whole: string): boolean {
  return part.startsWith(`${whole}'s `) || part.startsWith(`${whole}’s `) || part.endsWith(` to ${whole}`);
}

/** Without accents: Rosselló and Rossello are one. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** "MVP" and "Most Valuable Player" */
function areInitials(short: string[], long: string[]): boolean {
  return short.length === 1 && long.length > 1 && short[0] === long.map((word) => word[0]).join('');
}

/** "Michael" in letters; longer words are no first names. */
const LONGEST_FORM = 7;

/** "Mike" and "Michael", "J" and "John", "Bill" and "William" */
function areFormsOfOne(first: string, other: string): boolean {
  const [short, long] = first.length < other.length ? [first, other] : [other, first];
  if (short.length < long.length && short.length <= LONGEST_FORM && long.startsWith(short.slice(0, 2))) return true;
  return FORMS_OF_ONE_NAME.some((forms) => forms.has(first) && forms.has(other));
}

/** Letters that first names of one sound share: "Laurie" and "Lori", "Catherine" and "Kathryn". */
const LEAST_OF_SOUND = 0.5;

/** Whether two names of one surname may be one person's, heard in two ways: "Laurie Kaye" and "Lori Kaye". */
export function soundAlike(a: FoundMention, b: FoundMention): boolean {
  const [x, y] = [a, b].map(({ value }) => plain(value).split(' ')) as [string[], string[]];
  if (x.length !== y.length || x.at(-1) !== y.at(-1)) return false;
  return x.every((word, at) => sharedLetters(word, y[at]!) >= LEAST_OF_SOUND);
}

/** Letters that spellings of one name share: "Gaddafi" and "Qaddafi". */
const LEAST_SHARED = 0.75;

function areSpellings(one: string, other: string): boolean {
  return !/\d/.test(one + other) && sharedLetters(one, other) >= LEAST_SHARED;
}

/** A street is called by a word of the language, which has other forms: "Constant Street" is not "Constance Street". */
const STREET = /^(?:street|avenue|road|lane|drive|boulevard|square|terrace|highway|parkway|bridge)$/;

function areOtherStreets(x: string[], y: string[]): boolean {
  return STREET.test(x.at(-1)!) && x.some((word, at) => word.at(-1) !== y[at]?.at(-1));
}

const LONGEST_NAME = 40;

/** Letters that two words have in one order, as a share of the longer. */
function sharedLetters(one: string, other: string): number {
  const most = Math.max(one.length, other.length);
  if (most > LONGEST_NAME) return 0;
  const kept = diffChars(one, other).filter(({ added, removed }) => !added && !removed);
  return kept.reduce((sum, { value }) => sum + value.length, 0) / most;
}
