import type { Article, Item, Match, MatchReason } from '@/utils/model';
import { languageOf } from '@/utils/text/languages';
import { splitSentences } from '@/utils/text/shared/words/sentences';
import { readWords } from '@/utils/text/shared/words/terms';
import { toDay } from '../index/day';
import type { NearMeaning } from '../index/meanings';
import { telling } from '../index/names';
import { ACROSS } from './acrossCoefficients';
import { linear } from './rank';

type Account = Article | Item;

/** The signs by which accounts in two languages are judged, in the order of the coefficients. */
export const ACROSS_FEATURES = ['similarity', 'lead', 'names', 'figures', 'near', 'dated'] as const;

/** What of an account reads alike in other languages. */
interface Alike {
  /** Names by their plain form, with the words as they stand. */
  names: Map<string, string>;
  /** Figures by their value, with the words as they stand. */
  figures: Map<number, string>;
  day?: number;
}

/** As much of an account as a feed tells: what both have. */
const MOST_LETTERS = 400;
/** Smaller figures are shared by chance. */
const LEAST_FIGURE = 13;
const LEAST_NAME = 3;

/** Judges accounts in other languages whose meaning is near, best first. */
export function judgeAcross(query: Account, near: { account: Account; meaning: NearMeaning }[]): Match[] {
  const asked = alikeOf(query);
  return near
    .map(({ account, meaning }): Match => {
      const told = alikeOf(account);
      const score = 1 / (1 + Math.exp(-linear(acrossFeatures(asked, told, meaning), ACROSS.weights)));
      return { id: account.id, score, sameStory: score >= ACROSS.threshold, reasons: reasonsOf(asked, told) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** What is told of an account beside its meaning. */
export function alikeOf(account: Account): Alike {
  const body = 'text' in account ? account.text : account.summary;
  const text = `${account.title}\n\n${body.slice(0, MOST_LETTERS)}`;
  return {
    names: namesIn(text, account.language),
    figures: figuresIn(text, account.language),
    day: toDay(account.publishedAt),
  };
}

/** The signs of two accounts. */
export function acrossFeatures(a: Alike, b: Alike, { similarity, lead }: NearMeaning): number[] {
  const gap = a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day);
  return [
    similarity,
    lead,
    Math.log1p(shared(a.names, b.names).length),
    Math.log1p(shared(a.figures, b.figures).length),
    gap === undefined ? 0 : Math.exp(-gap / 3),
    gap === undefined ? 0 : 1,
  ];
}

function shared<Key>(a: Map<Key, string>, b: Map<Key, string>): string[] {
  return [...a].flatMap(([key, words]) => (b.has(key) ? words : []));
}

/** Words with a capital, or in Latin letters among others: those that two languages write alike are mostly names. */
function namesIn(text: string, language?: string): Map<string, string> {
  const words = readWords(text, language).filter((word) => /^\p{Lu}/u.test(word.text) && telling(word));
  return new Map(
    words.map(({ text: word }) => [plain(word), word] as const).filter(([name]) => name.length >= LEAST_NAME),
  );
}

/** "Mariä’s", "Marias" and "Maria" are one name. */
function plain(word: string): string {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/['’]s$|(?<=\p{L}{3})s$/u, '');
}

function figuresIn(text: string, tag?: string): Map<number, string> {
  const language = languageOf(tag);
  const figures = splitSentences(text, language.sentences).flatMap(({ text: sentence, start }) =>
    language.readNumbers({ text: sentence, start, tokens: language.tokenize(sentence, start) }),
  );
  const telling = figures.filter(
    ({ low, form }) => form !== 'label' && (low >= LEAST_FIGURE || !Number.isInteger(low)),
  );
  return new Map(telling.map(({ low, start, end }) => [low, text.slice(start, end)]));
}

const MOST_NAMES = 3;
const MOST_NUMBERS = 2;

function reasonsOf(a: Alike, b: Alike): MatchReason[] {
  const names = shared(a.names, b.names).slice(0, MOST_NAMES);
  const numbers = shared(a.figures, b.figures).slice(0, MOST_NUMBERS);
  const days = a.day !== undefined && b.day !== undefined;
  return [
    ...(names.length > 0 ? [{ says: 'names' as const, words: names }] : []),
    ...(numbers.length > 0 ? [{ says: 'numbers' as const, words: numbers }] : []),
    ...(days
      ? [
          {
            says: 'days' as const,
            apart: Math.abs(a.day! - b.day!),
            day: new Date(b.day! * 86_400_000).toISOString().slice(0, 10),
          },
        ]
      : []),
    { says: 'languages' as const },
  ];
}
