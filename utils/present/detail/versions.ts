import type { Detail, Verdict, Version } from '@/utils/model';
import { firstOfEach, outletOf, type Seen } from '../shared/seen';
import type { Excerpt } from './excerpt';
import { type Foreign, foreignOf } from './foreign';
import { versionExcerpt } from './marked';
import { addressOfSentence } from './textFragment';

/** A version as it stands in a closed row. */
export interface VersionLine extends Excerpt {
  articleId: string;
  outlet: string;
  here: boolean;
  /** Its language, where it is another than that of the open article. */
  foreign?: Foreign;
  /** Other outlets that say the same, where they stand in no line of their own: "Meridian Wire +3". */
  others: string[];
}

/** One outlet that tells a detail, with its own words and the way to them. */
export interface Teller {
  articleId: string;
  outlet: string;
  words: string;
  href?: string;
}

/** Who says the same: as this article, as the account under it, or something else again. */
export interface TellerGroup {
  as: 'here' | 'other' | 'third' | 'more';
  /** The outlet that they say the same as. */
  outlet?: string;
  who: Teller[];
}

/** This article's words over the odd account's, and who tells the same as whom. */
export interface GroupedVersions {
  lines: VersionLine[];
  tellers: TellerGroup[];
  /** The first account of every version: their sentences stand in the open row. */
  leads: string[];
}

const DIFFER = new Set<Verdict>(['conflict', 'compatible']);

/** Parts the accounts by what they say of a detail, as seen from the open article. */
export function groupedVersions(detail: Detail, seen: Seen): GroupedVersions {
  const groups = groupVersions(detail, seen);
  const [mine, odd, ...rest] = groups;
  if (!mine) return { lines: [], tellers: [], leads: [] };
  const differs = DIFFER.has(detail.verdict);
  const alone = mine.length === 1 || mine[0]!.article !== seen.openArticle;
  const lineOf = ([first, ...others]: Group, other: Version | undefined, isNamed: boolean): VersionLine => ({
    articleId: first.article,
    outlet: outletOf(first.article, seen),
    here: first.article === seen.openArticle,
    foreign: foreignOf(first.article, seen),
    others: isNamed ? namesOf(others, seen) : [],
    ...versionExcerpt(first, differs ? other : undefined, detail, seen),
  });
  const lines = [lineOf(mine, odd?.[0], mine[0].article !== seen.openArticle)];
  if (odd) lines.push(lineOf(odd, mine[0], alone));
  const told: TellerGroup[] = [];
  const add = (as: TellerGroup['as'], versions: Version[], outlet?: string) => {
    const who = tellers(versions, seen);
    if (who.length > 0) told.push({ as, outlet, who });
  };
  if (mine[0].article === seen.openArticle) add('here', mine.slice(1));
  if (odd && !alone) add('other', odd.slice(1), outletOf(odd[0].article, seen));
  add(rest.length === 1 ? 'third' : 'more', rest.flat());
  return { lines, tellers: told, leads: groups.map(([first]) => first.article) };
}

type Group = [Version, ...Version[]];

/** The open article first, then who decides the verdict against it, then by how many say it. */
function groupVersions(detail: Detail, seen: Seen): Group[] {
  const groups = new Map<string, Version[]>();
  for (const version of firstOfEach(detail.versions, seen.copyOf)) {
    const key = versionKey(version, detail);
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  const between = new Set((detail.between ?? []).map((place) => detail.versions[place]?.article));
  const decides = (group: Version[]) => Number(group.some(({ article }) => between.has(article)));
  const isHere = (group: Version[]) => Number(group.some(({ article }) => article === seen.openArticle));
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => decides([b]) - decides([a])).toSorted((a, b) => isHere([b]) - isHere([a])))
    .sort((a, b) => isHere(b) - isHere(a) || decides(b) - decides(a) || b.length - a.length) as Group[];
}

/**
 * Versions say the same where value, certainty and, for who says so, the source are the same; but the two that decide
 * a difference never do.
 */
export function versionKey(version: Version, { kind, verdict, between, versions }: Detail): string {
  const { value, certainty, attribution } = version;
  const plain = (one: Version | undefined) => one && `${one.value.toLowerCase()}|${one.certainty === 'hedged'}`;
  const [one, other] = (between ?? []).map((place) => versions[place]);
  const isOther = DIFFER.has(verdict) && version === other && plain(one) === plain(other);
  return [value.toLowerCase(), certainty === 'hedged', kind === 'attribution' ? attribution : '', isOther].join('|');
}

/** One an outlet: a second report of it adds nobody. */
function tellers(versions: Version[], seen: Seen): Teller[] {
  const names = new Set<string>();
  return versions.flatMap((version) => {
    const teller = tellerOf(version, seen);
    if (names.has(teller.outlet)) return [];
    names.add(teller.outlet);
    return [teller];
  });
}

/** An outlet with its words of a detail. */
export function tellerOf({ article, text, sentence }: Version, seen: Seen): Teller {
  const href = article === seen.openArticle ? undefined : addressOfSentence(seen.articles.get(article)?.url, sentence);
  return { articleId: article, outlet: outletOf(article, seen), words: text, href };
}

const namesOf = (versions: Version[], seen: Seen) => tellers(versions, seen).map(({ outlet }) => outlet);
