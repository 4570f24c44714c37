import type { Article, Item, MatchReason } from '@/utils/model';
import { hash } from '@/utils/text/shared/words/hash';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { readWords } from '@/utils/text/shared/words/terms';
import { toDay } from '../index/day';
import { type Name, namesIn, telling } from '../index/names';
import { inverseDocumentFrequency, type Statistics } from '../index/statistics';

/** As much of an account as its reasons are taken from: the event, not the background. */
const MOST_LETTERS = 1500;
/** More would be read by nobody. */
const MOST_NAMES = 3;
const MOST_NUMBERS = 2;

/**
 * Tells why an account may tell the query's story: what a reader can check in both. The query is read once, however many
 * accounts are told of.
 */
export function reasonsFor(query: Article | Item, statistics: Statistics): (other: Article | Item) => MatchReason[] {
  const a = readAccount(query);
  const rare = (term: string) => inverseDocumentFrequency(statistics, hash(term));
  return (other) => {
    const b = readAccount(other);
    const names = sharedNames(a, b, rare);
    const numbers = a.numbers.filter((number) => b.numbers.includes(number)).slice(0, MOST_NUMBERS);
    const headlines = names.length + numbers.length === 0 ? sharedWords(query, other, rare) : [];
    return [
      ...sayWords('names', names),
      ...sayWords('numbers', numbers),
      ...sayDays(toDay(query.publishedAt), toDay(other.publishedAt)),
      ...sayWords('headlines', headlines),
      ...sayLanguages(query.language, other.language),
    ];
  };
}

/** What of an account its reasons are taken from. */
interface Readable {
  terms: Set<string>;
  names: Name[];
  numbers: string[];
}

function readAccount(account: Article | Item): Readable {
  const body = 'text' in account ? account.text : account.summary;
  const text = `${account.title}\n\n${body.slice(0, MOST_LETTERS)}`;
  const words = readWords(text, account.language);
  const numbers = new Set(text.match(NUMBER));
  return {
    terms: new Set(words.map(({ term }) => term)),
    names: namesIn(text, words),
    numbers: [...numbers].filter((number) => number.length > 1 && !YEAR.test(number)),
  };
}

function sharedNames(a: Readable, b: Readable, rare: (term: string) => number): string[] {
  const shared = new Map<string, { name: string; rare: number }>();
  for (const { text, terms } of [...a.names, ...b.names]) {
    if (!terms.every((term) => a.terms.has(term) && b.terms.has(term))) continue;
    const known = [...shared.keys()].find((key) => ` ${key} `.includes(` ${terms.join(' ')} `));
    if (!known) shared.set(terms.join(' '), { name: text, rare: Math.max(...terms.map(rare)) });
  }
  const whole = [...shared].filter(
    ([key]) => ![...shared.keys()].some((longer) => longer !== key && ` ${longer} `.includes(` ${key} `)),
  );
  return whole
    .map(([, name]) => name)
    .sort((x, y) => y.rare - x.rare)
    .slice(0, MOST_NAMES)
    .map(({ name }) => name);
}

/** "28.8", "25,000": numbers of some size, as small ones are shared by chance; years, as most are, are left out. */
const NUMBER = /(?<![\p{L}\p{N}.,])\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{N}])/gu;
const YEAR = /^(?:19|20)\d\d$/;

function sharedWords(query: Article | Item, other: Article | Item, rare: (term: string) => number): string[] {
  const there = new Set(readWords(other.title, other.language).map(({ term }) => term));
  const shared = readWords(query.title, query.language).filter((word) => telling(word) && there.has(word.term));
  const words = shared.sort((a, b) => rare(b.term) - rare(a.term)).slice(0, MOST_NAMES);
  return [...new Set(words.map(({ text }) => text))];
}

function sayWords(says: 'names' | 'numbers' | 'headlines', words: string[]): MatchReason[] {
  return words.length > 0 ? [{ says, words }] : [];
}

/** Days are numbered from 1970. */
function sayDays(a: number | undefined, b: number | undefined): MatchReason[] {
  if (a === undefined || b === undefined) return [];
  const day = new Date(b * 86_400_000).toISOString().slice(0, 10);
  return [{ says: 'days', apart: Math.abs(a - b), day }];
}

function sayLanguages(a: string | undefined, b: string | undefined): MatchReason[] {
  return primaryOf(a) === primaryOf(b) ? [] : [{ says: 'languages' }];
}
