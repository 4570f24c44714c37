import { isPress } from '@/utils/text/en/speech/press';
import type { HeardVoice } from './hear';

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
  if (isPress(name)) return 6;
  if (kinds.has('person')) return isQuoted ? 0 : 1;
  if (kinds.has('body')) return isQuoted ? 1 : 2;
  return isQuoted ? 3 : 4;
}

function sayingsOf({ places }: HeardVoice): number {
  return places.reduce((sum, { voice }) => sum + voice.sayings.length, 0);
}
