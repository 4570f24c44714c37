/** Words that begin a phrase, so that a sentence reads well when it is cut before them. */
const OPENERS: Record<string, string> = {
  en: `about after against although amid among and around as at because before between but by despite during for from
    if in into near on or over since so than that through under until when where which while who with without`,
  de: `als an auf aus bei bevor bis da damit dass denn durch für gegen hinter in mit nach nachdem ob oder ohne seit sowie
    über um und unter von vor während weil wenn wo zu zum zur zwischen`,
  es: `al ante aunque bajo con contra cuando desde donde durante e en entre hacia hasta mientras ni o para pero por porque
    que según si sin sobre tras y`,
  fr: `afin après avec avant car chez contre dans depuis dont en entre et lorsque mais ou où par parce pendant pour puisque
    quand que qui sans selon si sous sur tandis vers`,
};

/** Articles and the like, after which a phrase cannot end. */
const ARTICLES: Record<string, string> = {
  en: 'a an the of to its his her their our your my this these those',
  de: 'der die das den dem des ein eine einen einem einer eines sein seine ihr ihre',
  es: 'el la los las un una unos unas de del su sus lo',
  fr: 'le la les un une des du de d l son sa ses leur leurs',
};

/** These join what stands before them: no words begin with them that stand alone. */
const JOINERS = new Set([
  'and',
  'or',
  'but',
  'und',
  'oder',
  'aber',
  'sowie',
  'y',
  'e',
  'o',
  'pero',
  'et',
  'ou',
  'mais',
]);

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

const setsOf = (lists: Record<string, string>): Sets =>
  new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/))]));

const [openers, articles] = [setsOf(OPENERS), setsOf(ARTICLES)];
const isIn = (sets: Sets, word: string, language: string) => sets.get(language.slice(0, 2))?.has(word) ?? false;

/** A phrase begins with this word; of languages of which nothing is on file that is said of none. */
export const opensPhrase = (word: string, language: string): boolean => isIn(openers, word, language);
/** A phrase cannot end with this word. */
export const neverLast = (word: string, language: string): boolean =>
  isIn(openers, word, language) || isIn(articles, word, language);
/** The word leans on what stands before it. */
export const joins = (word: string): boolean => JOINERS.has(word);

/** After these, what "and" joins are two ends of one thing: "between April 22 and June 5". */
const PAIRS = new Set(['between', 'both', 'either', 'neither', 'zwischen', 'sowohl', 'weder', 'entweder', 'entre']);
/** The first of two is seldom longer than so many words. */
const FIRST_OF_PAIR = 6;

/** The word at this place joins two ends of one thing, so that nothing may be cut beside it; the next "and" is another. */
export function joinsPair(words: readonly string[], place: number): boolean {
  if (!joins(words[place]!)) return false;
  const before = words.slice(Math.max(0, place - FIRST_OF_PAIR), place);
  return before.findLastIndex((word) => PAIRS.has(word)) > before.findLastIndex(joins);
}
