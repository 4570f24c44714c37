import { type Place, placeKey } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { leaningOf } from './leansBack';
import { aloneOf, isLone, type Passage, passagesOf, type RatedRow } from './passages';
import { type Alone, isToldAlone, surelyAlone } from './toldAlone';

/**
 * Shows rows that one side alone tells as passages: what an editor would point to is seldom a single sentence. Of passages that
 * overlap the best is taken, by what it is worth and how surely it is told on one side only, and keeps the identity of its best
 * sentence. What a reader might find on the other side too is left out.
 */
export function choosePassages(rated: RatedRow[], sides: Side[]): RatedRow[] {
  const taken = new Set<string>();
  const kept = bestPassages(rated, sides)
    .filter(({ alone }) => isToldAlone(alone))
    .filter(({ places }) => {
      const keys = places.map(placeKey);
      const isFree = !keys.some((key) => taken.has(key));
      if (isFree) for (const key of keys) taken.add(key);
      return isFree;
    });
  return [
    ...rated.filter((one) => !isLone(one.row) && !leansOnly(one.row, sides) && isToldAlone(aloneOfRow(one, sides))),
    ...kept.map((passage) => joined(passage, sides)),
  ];
}

/** Every passage that may be shown, by what it is worth and how surely it is told on one side only. */
export function bestPassages(rated: RatedRow[], sides: Side[]): Passage[] {
  const goodness = new Map(passagesOf(rated, sides).map((one) => [one, one.worth * surelyAlone(one.alone)]));
  return [...goodness.keys()].sort((a, b) => goodness.get(b)! - goodness.get(a)!);
}

/** Whether of what several accounts tell on one side the one that stands first says nothing without the sentence before. */
function leansOnly({ places }: RatedRow['row'], sides: Side[]): boolean {
  const [first] = places;
  if (first === undefined) return false;
  return leaningOf(sides[first.account]!, { first: first.sentence, last: first.sentence }) === 'wholly';
}

/** The same of what several accounts tell: the first of its sentences stands for all. */
export function aloneOfRow(one: RatedRow, sides: Side[]): Alone {
  const [first] = one.row.places as [Place];
  return aloneOf([first], one, { sides, bySentence: new Map([[placeKey(first), one]]) });
}

function joined({ members, worth, places }: Passage, sides: Side[]): RatedRow {
  const { row } = members.toSorted((a, b) => b.worth - a.worth)[0]!;
  const { start, end, text } = extentOf(places, sides);
  const versions = row.detail.versions.map((version) => ({ ...version, start, end, text, sentence: text }));
  return { row: { ...row, places, detail: { ...row.detail, versions } }, worth };
}

function extentOf(places: Place[], sides: Side[]): { start: number; end: number; text: string } {
  const { account } = sides[places[0]!.account]!;
  const { start } = account.sentences[places[0]!.sentence]!;
  const { end } = account.sentences[places.at(-1)!.sentence]!;
  return { start, end, text: account.article.text.slice(start, end) };
}
