import type { Comparison, Voice } from '@/utils/model';
import { outletOf, type Seen } from '../shared/seen';

/** Where a voice is heard, as seen from the open article. */
export type VoiceStanding = 'absent' | 'here' | 'both';

/** A person or body that accounts quote or credit. */
export interface VoiceView {
  name: string;
  standing: VoiceStanding;
  /** "quoted in Harbor Ledger", "in this article and 4 of 6". */
  where: string;
  /** Other outlets than the one named that have it too. */
  others: string[];
  /** By article, whether it is quoted there; credited where not. */
  quoted: ReadonlyMap<string, boolean>;
}

/** Who is heard: not here first, then only here, then here and elsewhere. */
export type VoiceGroups = Record<VoiceStanding, VoiceView[]>;

/** The voices of a story. Of an article known in part it is not said that a voice is not heard there. */
export function voiceGroups({ voices }: Pick<Comparison, 'voices'>, seen: Seen): VoiceGroups {
  const known = seen.articles.get(seen.openArticle)?.extent === 'full';
  const views = voices.flatMap((voice) => viewOf(voice, seen) ?? []);
  const on = (standing: VoiceStanding) => views.filter((view) => view.standing === standing);
  return { absent: known ? on('absent') : [], here: on('here'), both: on('both') };
}

function viewOf({ name, articles }: Voice, seen: Seen): VoiceView | undefined {
  const { openArticle, words } = seen;
  const known = articles.filter(({ article }) => seen.articles.has(article));
  const quoted = new Map(known.map((one) => [one.article, one.quoted]));
  const others = known.filter(({ article }) => article !== openArticle && !seen.copyOf.has(article));
  const isHere = quoted.has(openArticle);
  const [first, ...rest] = outletsOf(others, seen);
  if (isHere && first) {
    const where = words.t(
      'heardHereAnd',
      words.t('share', rest.length + 1, Math.max(rest.length + 1, seen.others.size)),
    );
    return { name, standing: 'both', where, others: [], quoted };
  }
  if (isHere) {
    const where = words.t(quoted.get(openArticle) ? 'quotedHere' : 'creditedHere');
    return { name, standing: 'here', where, others: [], quoted };
  }
  if (!first) return undefined;
  const where = words.t(others.some((one) => one.quoted) ? 'quotedIn' : 'creditedIn', first);
  return { name, standing: 'absent', where, others: rest, quoted };
}

/** Names of outlets, those that quote before those that credit. */
function outletsOf(articles: Voice['articles'], seen: Seen): string[] {
  const ordered = articles.toSorted((a, b) => Number(b.quoted) - Number(a.quoted));
  return [...new Set(ordered.map(({ article }) => outletOf(article, seen)))].filter(
    (outlet) => outlet !== outletOf(seen.openArticle, seen),
  );
}
