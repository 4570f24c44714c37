import { ONCE } from './postings';
import type { Profile } from './profile';

/** Of a document's terms this many are kept in the index: 40 cost two points of F1, more add bytes and no recall. */
const MOST_TERMS = 80;

/** The terms that an account is found by, weightiest first, with a weight of 1 to 255. */
export function topTerms({ views }: Profile): [term: number, weight: number][] {
  const { terms, weights } = views.first;
  const telling = new Set([...views.title.terms, ...views.names.terms, ...views.numbers.terms, ...views.lead.terms]);
  return Array.from(terms, (term, at): [number, number] => [term, (1 + Math.log(weights[at]!)) * ONCE])
    .sort(([a, x], [b, y]) => Number(telling.has(b)) - Number(telling.has(a)) || y - x)
    .slice(0, MOST_TERMS)
    .map(([term, weight]) => [term, Math.min(255, Math.round(weight))]);
}
