import type { CandidateRow } from '@/utils/compare/candidateRows';
import { linkBetween } from '@/utils/compare/facts/linksTo';
import { type UntoldReader, untoldReader } from '@/utils/compare/untold/untold';
import type { Claim } from '@/utils/link/claims';
import { isSamePlace, type Link, linkExplainer, type Place, type Vectors } from '@/utils/link/link';
import type { Reasoned } from '@/utils/link/parts';
import type { Side } from '@/utils/link/side';
import type { Detail, How, Verdict } from '@/utils/model';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import { decidingVersions } from './decidingVersions';
import { explainOneSided, leastOneSided } from './oneSided';
import type { Passage } from './passages';
import type { RankedSentence } from './sentence';
import { shownPassageReader } from './shownPassage';
import { explainWorth } from './worth';

/** Why a row is shown as it is. */
export interface RowExplained {
  /** The verdict with the values of the two versions that decide it. */
  verdict: { is: Verdict; how?: How; values: string[] };
  /** How surely a good editor would tell it. */
  worth: Reasoned;
  /** How surely the two sentences tell one thing, and the main claim of one the other's. */
  link?: Reasoned & { same: number };
  /** Of what one side alone tells: how surely each other account tells it nowhere. */
  untold?: (Reasoned & { by: string })[];
  /** The same of all that is shown: how surely a reader finds it told there only, and what it is worth with all its sentences. */
  oneSided?: Reasoned & { least: number; worth: number; sentences: { untold: number; letters: number }[] };
  /** The most similar other sentences, each with the constraint that stopped it. */
  rivals: Rival[];
}

interface Rival {
  article: string;
  start: number;
  end: number;
  probability: number;
  stoppedBy: 'least probability' | 'another claim' | 'a surer sentence';
}

interface Explainable {
  sides: Side[];
  links: Link[];
  claims: Claim[];
  sentences: RankedSentence[][];
  rows: CandidateRow[];
  vectors?: Vectors;
}

const MOST_RIVALS = 3;
/** From this score on a link counts. */
const COUNTS = 0.5;

/** Explains rows of a comparison; `openArticle` is its place among the accounts, or -1. */
export function rowExplainer(story: Explainable, openArticle: number): (detail: Detail) => RowExplained {
  const rows = new Map(story.rows.map((row) => [row.detail.id, row]));
  const partsOfLink = linkExplainer(story.sides, story.vectors);
  const untold = untoldReader(story.sides, story.links);
  // Passages are many: they are made anew when the first of them is asked for.
  const passageShown = oncePer(({ rows, sentences, sides }: Explainable) => shownPassageReader(rows, sentences, sides));
  return (detail) => {
    const row = rows.get(detail.id)!;
    const [a, b] = row.places;
    const passage = detail.verdict === 'only' ? passageShown(story)(detail.versions) : undefined;
    const link = a && b && linkBetween(a, b, story.links);
    const deciding = decidingVersions(detail) ?? [detail.versions[0]!, detail.versions.at(-1)!];
    const values = [...new Set(deciding)].map(({ value }) => value);
    return {
      verdict: { is: detail.verdict, how: detail.how, values: detail.kind === 'claim' ? [] : values },
      worth: explainWorth(row, story.sentences),
      ...(link && {
        link: { probability: link.probability, same: link.same, parts: partsOfLink(link) },
      }),
      ...(detail.verdict === 'only' && { untold: explainUntold(row, untold, story.sides, openArticle) }),
      ...(passage && { oneSided: explainPassage(passage) }),
      rivals: row.places.flatMap((place) => rivalsOf(place, row, story)).slice(0, MOST_RIVALS),
    };
  };
}

function explainPassage({ oneSided }: Passage) {
  const { worth, sentences } = oneSided;
  return { ...explainOneSided(oneSided), least: leastOneSided(oneSided), worth, sentences };
}

function explainUntold({ places }: CandidateRow, untold: UntoldReader, sides: Side[], openArticle: number) {
  const [place] = places as [Place];
  const others = sides
    .map((_, at) => at)
    .filter((at) => (place.account === openArticle ? at !== openArticle : at === openArticle));
  return others.map((by) => ({ by: sides[by]!.account.article.id, ...untold.explain(place, by) }));
}

/** What else a sentence might have stood beside, the most similar first. */
function rivalsOf(place: Place, { places }: CandidateRow, { sides, links, claims }: Explainable): Rival[] {
  const claim = claims.find((one) => one.some((member) => isSamePlace(member, place))) ?? [];
  return links
    .flatMap((link) =>
      isSamePlace(link.a, place)
        ? [{ link, rival: link.b }]
        : isSamePlace(link.b, place)
          ? [{ link, rival: link.a }]
          : [],
    )
    .filter(({ rival }) => !places.some((shown) => isSamePlace(shown, rival)))
    .toSorted((x, y) => y.link.probability - x.link.probability)
    .slice(0, MOST_RIVALS)
    .map(({ link, rival }) => {
      const { article, sentences } = sides[rival.account]!.account;
      const { start, end } = sentences[rival.sentence]!;
      const isInside = claim.some((member) => isSamePlace(member, rival));
      const stoppedBy = link.score < COUNTS ? 'least probability' : isInside ? 'a surer sentence' : 'another claim';
      return { article: article.id, start, end, probability: link.probability, stoppedBy };
    });
}
