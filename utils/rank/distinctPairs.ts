import { placeKey } from '@/utils/link/link';
import { isToldDifferently, type RatedRow } from './worth';

/** Of a story so many pairs of sentences are laid side by side: the bar was learned from the likeliest three of each. */
const MOST_PAIRS = 3;

/**
 * Of the claims that two accounts tell differently those of most worth, a sentence in one of them only, and none whose
 * difference another row already names.
 */
export function distinctPairs(rated: RatedRow[]): RatedRow[] {
  const [pairs, others] = [rated.filter(isPair), rated.filter((one) => !isPair(one))];
  const named = new Set(others.filter(isAboutTwo).map(({ row }) => row.places.map(placeKey).join('|')));
  const taken = new Set<string>();
  const kept: RatedRow[] = [];
  for (const one of pairs.toSorted((a, b) => b.worth - a.worth)) {
    const keys = one.row.places.map(placeKey);
    if (kept.length === MOST_PAIRS) break;
    if (named.has(keys.join('|')) || keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    kept.push(one);
  }
  return [...others, ...kept];
}

function isPair({ row }: RatedRow): boolean {
  return isToldDifferently(row.detail);
}

function isAboutTwo({ row: { detail } }: RatedRow): boolean {
  return detail.verdict === 'conflict' || detail.verdict === 'compatible';
}
