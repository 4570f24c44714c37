import type { Claim } from '@/utils/link/claims';
import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Emphasis } from '@/utils/model';
import { claimLabel } from './emphasis/label';
import { type PlacedClaim, placeClaim } from './emphasis/place';

/** More no reader looks at. */
const MOST_ROWS = 6;

/**
 * What one account leads with and another buries, the widest apart first. The account being read, where `openArticle`
 * is the index of one, does either in each row; what it does not tell at all is told as such elsewhere.
 */
export function emphasisOf(sides: Side[], links: Link[], claims: Claim[], openArticle: number): Emphasis[] {
  const placed = claims
    .flatMap((claim) => placeClaim(claim, sides, links, openArticle) ?? [])
    .map((one) => ({ ...one, label: claimLabel(one, sides) }))
    .filter(({ label }) => label !== '')
    .sort((a, b) => b.apart - a.apart || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const once = placed.filter(({ label }, at) => placed.findIndex((other) => isSame(other.label, label)) === at);
  return once.slice(0, MOST_ROWS).map(({ label, places }) => ({ claim: label, places: inOrder(places, sides) }));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function inOrder(places: PlacedClaim['places'], sides: Side[]): Emphasis['places'] {
  return places
    .map(({ account, sentence }) => ({
      article: sides[account]!.account.article.id,
      sentence,
      of: sides[account]!.account.sentences.length,
    }))
    .sort((a, b) => (a.article < b.article ? -1 : 1));
}
