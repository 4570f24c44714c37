import { type ArrayChange, diffArrays } from 'diff';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import { AGREE, type Relation } from '@/utils/compare/facts/relation';
import { longestRun } from '@/utils/link/lexical';
import type { FoundMention, ParsedQuote } from '@/utils/read/account/mention';
import { smallNumber } from '@/utils/text/en/words/numberWords';
import type { Language } from '@/utils/text/shared/language';
import { CENSORED } from '@/utils/text/shared/speech/quoteRules';

/** Longer quotations are compared by their first words, so that a diff takes bounded time. */
const MOST_WORDS = 200;

/** Whether two quotations of one utterance give the same words, a part, other words, or another sense. */
export function judgeQuotes(a: FoundMention<ParsedQuote>, b: FoundMention<ParsedQuote>): Relation {
  if (a.value === b.value || areTranslated(a, b)) return AGREE;
  if (` ${a.value} `.includes(` ${b.value} `) || ` ${b.value} `.includes(` ${a.value} `))
    return { verdict: 'agree', how: 'cut' };
  const [x, y] = [a.value, b.value].map((value) => value.split(' ').slice(0, MOST_WORDS)) as [string[], string[]];
  if (exchangeOne(a, b)) return CHANGED;
  const { language } = a.parsed;
  const tellingOf = (words: string[]) => words.filter((word) => !isLight(word, language));
  const parts = diffArrays(x, y);
  const changes = innerChanges(parts);
  if (changes.length === 0) return { verdict: 'agree', how: 'cut' };
  const kept = tellingOf(parts.flatMap(({ added, removed, value }) => (added || removed ? [] : value))).length;
  const [mine, theirs] = [tellingOf(x).length, tellingOf(y).length];
  const isWhole = kept >= LEAST_KEPT * Math.min(mine, theirs);
  const isNearlyAll = kept >= LEAST_KEPT_OF_LONGER * Math.max(mine, theirs);
  if (
    (isWhole && changeSense(changes, language)) ||
    (isNearlyAll && changes.some((change) => turnsOneSide(change, language)))
  )
    return CHANGED;
  return { verdict: 'compatible', how: 'reworded' };
}

const CHANGED: Relation = { verdict: 'conflict', how: 'changed words' };

/** Whether two quotations are in two languages: their words cannot be held against each other. */
export function areTranslated({ parsed: x }: FoundMention, { parsed: y }: FoundMention): boolean {
  return x.type === 'quote' && y.type === 'quote' && x.language !== y.language;
}

/** Where less of the telling words of the shorter quotation is kept, people speak of one thing twice: "there is no moral equivalence". */
const LEAST_KEPT = 0.65;
/** A longer exchange may turn the sense only where nearly all else is one. */
const LEAST_KEPT_OF_LONGER = 0.75;

interface Change {
  removed: string[];
  added: string[];
  /** Whether nothing in common follows. */
  last: boolean;
}

/** What differs between the first and the last common word; what hangs over at the ends was only cut. */
function innerChanges(parts: ArrayChange<string>[]): Change[] {
  const changes: Change[] = [];
  for (const [at, part] of parts.entries()) {
    if (!part.removed && !part.added) continue;
    const last = changes.at(-1);
    const before = parts[at - 1];
    if (last && before && (before.removed || before.added)) last[part.added ? 'added' : 'removed'] = part.value;
    else changes.push({ removed: part.removed ? part.value : [], added: part.added ? part.value : [], last: false });
    if (at === parts.length - 1) changes.at(-1)!.last = true;
  }
  const isEdge = ({ removed, added, last }: Change) => {
    if (removed.length > 0 && added.length > 0) return false;
    return last || parts[0]!.value === removed || parts[0]!.value === added;
  };
  return changes.filter((change) => !isEdge(change));
}

/** More words on one side are another piece of the utterance rather than an exchange. */
const MOST_EXCHANGED = 3;

/**
 * A "not" that came or went, or few words for as few ("double" for "triple") and nothing else: where more comes or goes, what was
 * said was only heard, or turned into another language, in another way.
 */
function changeSense(changes: Change[], language: Language): boolean {
  const own = changes.map((change) => (change.last ? asFarAsBothGo(change, language) : change));
  const short = own.filter(({ removed, added }) => Math.max(removed.length, added.length) <= MOST_EXCHANGED);
  if (short.some(({ removed, added }) => turns(removed, language) !== turns(added, language))) return true;
  const told = own
    .map(({ removed, added }): [string[], string[]] => [telling(removed, language), telling(added, language)])
    .filter(([from, to]) => from.length + to.length > 0 && !areSpellings(from, to, language));
  return told.length > 0 && short.length === own.length && told.every(isExchange);
}

function isExchange([from, to]: [string[], string[]]): boolean {
  return Math.min(from.length, to.length) > 0 && Math.max(from.length, to.length) <= 2;
}

function telling(words: string[], language: Language): string[] {
  return words.filter((word) => !isLight(word, language) && !language.quotes.turning.has(word));
}

const MOST_TURNED = 6;

/** "if we do not close it, it will …" beside "to close it would …": the one warns of what the other one asks for. */
function turnsOneSide({ removed, added }: Change, language: Language): boolean {
  if (Math.max(removed.length, added.length) > MOST_TURNED || Math.min(removed.length, added.length) === 0)
    return false;
  const turnsIt = (words: string[]) =>
    turns(words, language) && !words.some((word) => language.quotes.merely.has(word));
  return turnsIt(removed) !== turnsIt(added);
}

function turns(words: string[], { quotes: { turning } }: Language): boolean {
  return words.some((word) => turning.has(word));
}

function isLight(word: string, { quotes: { light } }: Language): boolean {
  return light.has(word);
}

/**
 * "old and rusty. Last week …" ends as "old and loose" does; two that both go on give each another piece. "… any more. So" and
 * "… anymore", "… with bull---" and "… with bullocks, okay" end alike.
 */
function asFarAsBothGo({ removed, added }: Change, language: Language): Pick<Change, 'removed' | 'added'> {
  const endAlike = [1, 2].some((words) => areSpellings(removed.slice(0, words), added.slice(0, 3 - words), language));
  const begunAlike = areSpellings(removed.slice(0, 1), added.slice(0, 1), language);
  if (endAlike || begunAlike || Math.min(removed.length, added.length) > 1) return { removed: [], added: [] };
  const goesOn = Math.max(removed.length, added.length) > MOST_EXCHANGED;
  return goesOn ? { removed: removed.slice(0, 1), added: added.slice(0, 1) } : { removed, added };
}

/** "work force" and "workforce", "harmonised" and "harmonized", "adviser" and "advisor", "lose" and "loses", "b---" and "boss" */
function areSpellings(removed: string[], added: string[], { stem }: Language): boolean {
  const [x, y] = [removed.map(plainly), added.map(plainly)];
  if (
    stem(x.join('')) === stem(y.join('')) ||
    x.map((word) => stem(word)).join() === y.map((word) => stem(word)).join()
  )
    return true;
  return (
    x.length === y.length &&
    x.every((word, at) => isOneButForVowel(word, y[at]!) || isCutTo(word, y[at]!) || isCutTo(y[at]!, word))
  );
}

/** "choose" and "chose", "sing" and "sang", "pitting" and "putting": another tense, or heard otherwise. */
function isOneButForVowel(a: string, b: string): boolean {
  const [x, y] = [a, b].map((word) => word.replace(/[aeiou]+/g, '*')) as [string, string];
  return x === y && x.replaceAll('*', '').length > 1 && Math.abs(a.length - b.length) <= 1;
}

function isCutTo(cut: string, word: string): boolean {
  return cut === word || (cut.endsWith(CENSORED) && word.startsWith(cut.slice(0, -1)));
}

/** Each desk writes small numbers in its own way: "at the 11th hour", "at the eleventh hour". */
function plainly(word: string): string {
  const number = smallNumber(word);
  if (number !== undefined) return `${number}`;
  return word
    .replace(/['-]/g, '')
    .replaceAll('z', 's')
    .replaceAll('our', 'or')
    .replace(/(?:or|re)$/, 'er');
}

/** More words are a sentence, of which a word may well be another and the sense the same. */
const MOST_OF_PHRASE = 6;
const LEAST_OF_PHRASE = 2;

/** Whether one telling word of a short phrase is another, in whatever order: "high risk software", "software of medium risk". */
export function exchangeOne({ parsed: x, value: a }: FoundMention, { parsed: y, value: b }: FoundMention): boolean {
  if (x.type !== 'quote' || y.type !== 'quote') return false;
  const [mine, theirs] = [a, b].map((value) => value.split(' ')) as [string[], string[]];
  if (Math.max(mine.length, theirs.length) > MOST_OF_PHRASE) return false;
  const termsOf = (words: string[]) => telling(words, x.language).map(x.language.stem);
  const [kept, removed, added] = apart(termsOf(mine), termsOf(theirs));
  return (
    kept >= LEAST_OF_PHRASE && removed.length === 1 && added.length === 1 && !areSpellings(removed, added, x.language)
  );
}

/** How many words two lists have in common, and what each has alone. */
function apart(mine: string[], theirs: string[]): [kept: number, mine: string[], theirs: string[]] {
  const left = [...theirs];
  const alone = mine.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return [mine.length - alone.length, alone, left];
}

/** The longest run of words that two quotations share, and its share of the shorter one. */
export function sharedRun(a: MentionInContext, b: MentionInContext): { count: number; share: number } {
  const [x, y] = [a.valueWords.slice(0, MOST_WORDS), b.valueWords.slice(0, MOST_WORDS)];
  const count = longestRun(x, y);
  return { count, share: count / Math.min(x.length, y.length) };
}
