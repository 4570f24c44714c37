import { nearness } from './day';
import type { Profile } from './profile';
import { eachPosting, placeOf, type Segment } from './segment';
import { rarity, type Statistics } from './statistics';

/** A document found: which segment, which place in it, how well it fits. */
export interface Hit {
  segment: number;
  document: number;
  score: number;
}

/** The loaded segments as one index. */
export interface AccountIndex {
  statistics: Statistics;
  /** The best documents for an account, best first. Where the account has a day, nearer days are preferred. */
  search(account: Profile, most: number): Hit[];
}

/** Terms are counted in a table of this many places (1 MB); a collision makes a term look less rare, never lost. */
const PLACES = 1 << 18;
/** A term that more than a fourth of all accounts have finds nothing and costs the longest lists. */
const COMMON = Math.log(4);

export function openIndex(segments: Segment[]): AccountIndex {
  const statistics = countTerms(segments);
  return {
    statistics,
    search(account, most) {
      const terms = askedTerms(account, statistics);
      const best = new BestHits(most);
      segments.forEach((segment, number) => {
        const scores = scoreSegment(segment, terms, account.day);
        for (let document = 0; document < scores.length; document += 1) {
          best.offer({ segment: number, document, score: scores[document]! });
        }
      });
      return best.hits;
    },
  };
}

function countTerms(segments: Segment[]): Statistics {
  const table = new Uint32Array(PLACES);
  for (const { terms, counts } of segments) {
    for (let at = 0; at < terms.length; at += 1) table[terms[at]! & (PLACES - 1)]! += counts[at]!;
  }
  const documents = segments.reduce((sum, segment) => sum + segment.documents, 0);
  return { documents, frequency: (term) => table[term & (PLACES - 1)]! };
}

function askedTerms({ views }: Profile, statistics: Statistics): [term: number, weight: number][] {
  const { terms, weights } = views.first;
  return Array.from(terms, (term, at): [number, number] => {
    const rare = rarity(statistics, term);
    return [term, rare < COMMON ? 0 : (1 + Math.log(weights[at]!)) * rare * rare];
  }).filter(([, weight]) => weight > 0);
}

function scoreSegment(segment: Segment, terms: [number, number][], day: number | undefined): Float32Array {
  const scores = new Float32Array(segment.documents);
  for (const [term, asked] of terms) {
    const place = placeOf(segment, term);
    if (place < 0) continue;
    eachPosting(segment, place, (document, weight) => {
      scores[document]! += asked * weight;
    });
  }
  return scores.map(
    (score, document) => (score * nearness(day, segment.days[document] || undefined)) / segment.lengths[document]!,
  );
}

/** Keeps the best hits seen, best first. */
class BestHits {
  readonly hits: Hit[] = [];
  constructor(private readonly most: number) {}

  offer(hit: Hit): void {
    if (hit.score <= 0 || (this.hits.length === this.most && hit.score <= this.hits.at(-1)!.score)) return;
    let at = this.hits.length;
    while (at > 0 && this.hits[at - 1]!.score < hit.score) at -= 1;
    this.hits.splice(at, 0, hit);
    if (this.hits.length > this.most) this.hits.pop();
  }
}
