import { nearness } from './day';
import { roomForPostings } from './postings';
import type { Profile } from './profile';
import { placeOf, postingsAt, type Segment } from './segment';
import { inverseDocumentFrequency, type Statistics } from './statistics';

/** A document found: which segment, which place in it, how well it fits. */
interface Hit {
  segment: number;
  document: number;
  score: number;
}

/** Segments as one index. Each is counted as it is added, so that the next one may be read from storage meanwhile. */
export interface InvertedIndex {
  statistics: Statistics;
  add(segment: Segment): void;
  /** The best documents for an account, best first. Where the account has a day, nearer days are preferred. */
  search(account: Profile, most: number): Hit[];
}

/** Terms are counted in a table of this many places (1 MB); a collision makes a term look less rare, never lost. */
const PLACES = 1 << 18;
/** A term that more than a fourth of all accounts have finds nothing and costs the longest lists. */
const COMMON = Math.log(4);

export function openIndex(segments: Segment[] = []): InvertedIndex {
  const added: Segment[] = [];
  const { statistics, count } = countTerms();
  const add = (segment: Segment) => {
    count(segment);
    added.push(segment);
  };
  segments.forEach(add);
  return {
    statistics,
    add,
    search(account, most) {
      const terms = askedTerms(account, statistics);
      const best = new BestHits(most);
      added.forEach((segment, number) => {
        offerHits(segment, number, scoreSegment(segment, terms), account.day, best);
      });
      return best.hits;
    },
  };
}

/** Statistics that grow with each segment. Apart from the segments, as they are needed for longer. */
function countTerms() {
  const table = new Uint32Array(PLACES);
  const statistics: Statistics = { documents: 0, frequency: (term) => table[term & (PLACES - 1)]! };
  const count = ({ documents, terms, counts }: Segment) => {
    statistics.documents += documents;
    for (let at = 0; at < terms.length; at += 1) table[terms[at]! & (PLACES - 1)]! += counts[at]!;
  };
  return { statistics, count };
}

function askedTerms({ views }: Profile, statistics: Statistics): [term: number, weight: number][] {
  const { terms, weights } = views.first;
  return Array.from(terms, (term, at): [number, number] => {
    const rare = inverseDocumentFrequency(statistics, term);
    return [term, rare < COMMON ? 0 : (1 + Math.log(weights[at]!)) * rare * rare];
  }).filter(([, weight]) => weight > 0);
}

/** The dot product of the account with each document. */
function scoreSegment(segment: Segment, terms: [number, number][]): Float32Array {
  const scores = new Float32Array(segment.documents);
  const room = roomForPostings(segment.documents);
  for (const [term, asked] of terms) {
    postingsAt(segment, placeOf(segment, term), room);
    for (let at = 0; at < room.count; at += 1) scores[room.documents[at]!]! += asked * room.weights[at]!;
  }
  return scores;
}

/** Where even the same day would not bring a document among the best, its day is not looked at: so it is with most. */
function offerHits(
  segment: Segment,
  number: number,
  scores: Float32Array,
  day: number | undefined,
  best: BestHits,
): void {
  for (let document = 0; document < scores.length; document += 1) {
    const similarity = scores[document]! / segment.lengths[document]!;
    if (similarity <= best.least) continue;
    best.offer({ segment: number, document, score: similarity * nearness(day, segment.days[document] || undefined) });
  }
}

/** Keeps the best hits seen, best first. */
class BestHits {
  readonly hits: Hit[] = [];
  /** What a hit must beat. */
  least = 0;
  constructor(private readonly most: number) {}

  offer(hit: Hit): void {
    let at = this.hits.length;
    while (at > 0 && this.hits[at - 1]!.score < hit.score) at -= 1;
    this.hits.splice(at, 0, hit);
    if (this.hits.length > this.most) this.hits.pop();
    if (this.hits.length === this.most) this.least = this.hits.at(-1)!.score;
  }
}
