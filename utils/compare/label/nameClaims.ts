import { isSamePlace, type Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail, Version } from '@/utils/model';
import { claimLabels } from './claimLabels';

/**
 * Heads each row about a whole claim by what it is about, in the order they are shown: no two rows by the same. `leads` are the
 * sentences for which they are shown, by their ids.
 */
export function nameClaims(details: Detail[], leads: ReadonlyMap<string, Place>, sides: Side[]): Detail[] {
  const used = details.filter(({ kind }) => kind !== 'claim').map(({ label }) => label.toLowerCase());
  return details.map((detail) => {
    // A row about parts of sentences has its own label.
    const [own, ...others] = detail.kind === 'claim' ? detail.versions.map((version) => placesIn(version, sides)) : [];
    if (own === undefined || [own, ...others].some((places) => places.length === 0)) return detail;
    const labels = claimLabels(leadFirst(own, leads.get(detail.id)), others.flat(), sides);
    const label = labels.find((phrase) => !used.includes(phrase.toLowerCase())) ?? '';
    used.push(label.toLowerCase());
    return { ...detail, label };
  });
}

/** The sentence for which a passage is shown. */
function leadFirst(places: Place[], lead: Place | undefined): Place[] {
  const isLead = (place: Place) => lead !== undefined && isSamePlace(place, lead);
  return [...places.filter(isLead), ...places.filter((place) => !isLead(place))];
}

/** The sentences that a version holds whole. */
function placesIn({ article, start, end }: Version, sides: Side[]): Place[] {
  const account = sides.findIndex((side) => side.account.article.id === article);
  return sides[account]!.account.sentences.flatMap((one, sentence) =>
    one.start >= start && one.end <= end ? [{ account, sentence }] : [],
  );
}
