import type { Comparison, Emphasis } from '@/utils/model';
import { sentencesOf } from '@/utils/read/account/account';
import { excerpt } from '../detail/excerpt';
import { outletOf, type Seen } from '../shared/seen';
import type { ToldPlace } from './toldView';

/** A claim that leads one account and stands late in another. */
export interface PlaceView {
  key: string;
  /** The words of the account that leads with it. */
  words: string;
  isEarlyHere: boolean;
  /** The open article, then the account that is furthest from it. */
  lines: { articleId: string; outlet: string; here: boolean; place: ToldPlace }[];
  /** By article, where it stands there. */
  byArticle: ReadonlyMap<string, ToldPlace>;
}

/** A lead is the first fifth of an account, late is after its middle. */
const LEAD = 0.2;
const LATE = 0.5;
/** The words of a heading. */
const HEADING = 64;

type Spot = Emphasis['places'][number];

/** What comes first here and late elsewhere, or the reverse. */
export function placeViews({ emphasis }: Pick<Comparison, 'emphasis'>, seen: Seen): PlaceView[] {
  return emphasis.flatMap(({ places }) => {
    const known = places.filter(({ article }) => seen.articles.has(article) && !seen.copyOf.has(article));
    const mine = known.find(({ article }) => article === seen.openArticle);
    const others = known.filter(({ article }) => article !== seen.openArticle);
    if (!mine) return [];
    const isEarlyHere = isLead(mine);
    const other = others.filter(isEarlyHere ? isLate : isLead).sort((a, b) => apart(b, mine) - apart(a, mine))[0];
    if (!other || !(isEarlyHere || isLate(mine))) return [];
    const byArticle = new Map(known.map((spot) => [spot.article, placeOf(spot)]));
    const lines = [mine, other].map((spot) => ({
      articleId: spot.article,
      outlet: outletOf(spot.article, seen),
      here: spot === mine,
      place: placeOf(spot),
    }));
    const words = headingOf(isEarlyHere ? mine : other, seen);
    return words === '' ? [] : [{ key: `${mine.article} ${mine.sentence}`, words, isEarlyHere, lines, byArticle }];
  });
}

const isLead = ({ sentence, of }: Spot) => sentence / of < LEAD;
const isLate = ({ sentence, of }: Spot) => sentence / of >= LATE;
const apart = (a: Spot, b: Spot) => Math.abs(a.sentence / a.of - b.sentence / b.of);
const placeOf = ({ sentence, of }: Spot): ToldPlace => ({ sentence: sentence + 1, of });

/** The beginning of the sentence that leads. */
function headingOf({ article, sentence }: Spot, { articles }: Seen): string {
  const account = articles.get(article);
  const text = account ? (sentencesOf(account)[sentence]?.text ?? '') : '';
  const { spans } = excerpt([{ text }], [0, 0], HEADING, account?.language);
  return spans.map((span) => span.text).join('');
}
