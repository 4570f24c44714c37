import { isSamePlace, type Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Detail, Version } from '@/utils/model';
import { claimLabels } from './claimLabels';
import { factLabel } from './factLabels';
import { textStart } from './sentenceStart';

/**
 * Heads each row by what it is about, in the order they are shown: no two about whole claims by the same where there is another.
 * `leads` are the sentences for which these are shown, by their ids.
 */
export function nameRows(details: Detail[], leads: ReadonlyMap<string, Place>, sides: Side[]): Detail[] {
  const named = details.map((detail) =>
    detail.kind === 'claim' ? detail : { ...detail, label: factLabel(detail, sides) },
  );
  const used = named.filter(({ kind }) => kind !== 'claim').map(({ label }) => label.toLowerCase());
  return named.map((detail) => {
    const [own, ...others] = detail.kind === 'claim' ? detail.versions.map((version) => placesIn(version, sides)) : [];
    if (own === undefined || [own, ...others].some((places) => places.length === 0)) return detail;
    const labels = claimLabels(leadFirst(own, leads.get(detail.id)), others.flat(), sides);
    const label =
      labels.find((phrase) => !used.includes(phrase.toLowerCase())) ??
      labels.at(-1) ??
      textStart(detail.versions[0]!.text);
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
