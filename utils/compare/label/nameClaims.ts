import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail } from '@/utils/model';
import { claimPhrases } from './claim';

/** Heads each row about a whole claim by what it is about, in the order they are shown: no two rows by the same. */
export function nameClaims(details: Detail[], sides: Side[]): Detail[] {
  const used = details.filter(({ kind }) => kind !== 'claim').map(({ label }) => label.toLowerCase());
  return details.map((detail) => {
    const places = detail.kind === 'claim' ? placesOf(detail, sides) : [];
    // A row about parts of sentences has its own label.
    if (places.length === 0 || places.some(({ sentence }) => sentence === -1)) return detail;
    const phrases = claimPhrases(places, sides);
    const label = phrases.find((phrase) => !used.includes(phrase.toLowerCase())) ?? '';
    used.push(label.toLowerCase());
    return { ...detail, label };
  });
}

function placesOf({ versions }: Detail, sides: Side[]): Place[] {
  return versions.map(({ article, start }) => {
    const account = sides.findIndex((side) => side.account.article.id === article);
    return { account, sentence: sides[account]!.account.sentences.findIndex((one) => one.start === start) };
  });
}
