import type { HeardVoice } from './hear';

/** "the Daily Herald reported": where an account has its news from, seldom who is heard in it. */
const PRESS =
  /\b(?:news|times|post|journal|herald|tribune|gazette|reuters|cnn|nbc|abc|cbs|msnbc|bbc|npr|pbs|politico|axios|bloomberg|ap|afp|press|magazine|newspaper|network|observer|guardian|telegraph|report|reports|documents?|data|records?|filings?)$/i;

/** Puts first whom the account being read does not hear, then whom it alone hears; of these persons, then bodies, then the unnamed. */
export function firstToTell(openArticle: number): (a: HeardVoice, b: HeardVoice) => number {
  const groupOf = ({ places }: HeardVoice) => {
    if (!places.some(({ account }) => account === openArticle)) return 0;
    return places.length === 1 ? 1 : 2;
  };
  return (a, b) =>
    groupOf(a) - groupOf(b) ||
    rankOf(a) - rankOf(b) ||
    b.places.length - a.places.length ||
    sayingsOf(b) - sayingsOf(a) ||
    (a.name < b.name ? -1 : 1);
}

function rankOf({ name, places }: HeardVoice): number {
  const kinds = new Set(places.map(({ voice }) => voice.naming.kind));
  const isQuoted = places.some(({ quoted }) => quoted);
  if (PRESS.test(name)) return 6;
  if (kinds.has('person')) return isQuoted ? 0 : 1;
  if (kinds.has('body')) return isQuoted ? 1 : 2;
  return isQuoted ? 3 : 4;
}

function sayingsOf({ places }: HeardVoice): number {
  return places.reduce((sum, { voice }) => sum + voice.sayings.length, 0);
}
