import type { Detail, Version } from '@/utils/model';
import type { Shape } from '@/utils/present/detail/verdicts';
import { sentencesOf } from '@/utils/read/account/account';
import { detailTitle } from '../detail/detailTitle';
import { standingOf } from '../detail/detailView';
import type { Excerpt } from '../detail/excerpt';
import { sentenceExcerpt } from '../detail/marked';
import { verdictWord } from '../detail/verdicts';
import { type Teller, tellerOf } from '../detail/versions';
import { firstOfEach, outletOf, type Seen } from '../shared/seen';

/** A claim that stands on one side only, in the words of the first account that tells it. */
export interface ToldView extends Excerpt {
  id: string;
  label: string;
  shape: Shape;
  verdictWord: string;
  articleId: string;
  start: number;
  end: number;
  /** Other outlets that tell it, the one quoted first; empty where only the open article does. */
  told: Teller[];
  /** "4 of 6": how many of the other outlets. */
  share: string;
  /** Where in the open article it stands, where it stands there. */
  place?: ToldPlace;
}

/** A sentence by its number in its account, from 1. */
export interface ToldPlace {
  sentence: number;
  of: number;
}

/** A claim of one side, with who tells it. */
export function toldView(detail: Detail, seen: Seen): ToldView {
  const { words, others, openArticle } = seen;
  const versions = firstOfEach(detail.versions, seen.copyOf);
  const first = versions.find(({ article }) => article === openArticle) ?? versions[0]!;
  const told = tellersOf(versions, seen);
  const shape = standingOf(detail, openArticle) === 'absent' ? 'absent' : detail.verdict;
  return {
    ...sentenceExcerpt(first, seen),
    id: detail.id,
    label: detailTitle(detail, words),
    shape,
    verdictWord: verdictWord(shape, detail.how, words),
    articleId: first.article,
    start: first.start,
    end: first.end,
    told,
    share: words.t('share', told.length, Math.max(told.length, others.size)),
    place: first.article === openArticle ? placeOf(first, seen) : undefined,
  };
}

function tellersOf(versions: Version[], seen: Seen): Teller[] {
  const here = outletOf(seen.openArticle, seen);
  const byOutlet = new Map<string, Teller>();
  for (const version of versions) {
    const teller = tellerOf(version, seen);
    if (teller.outlet !== here && !byOutlet.has(teller.outlet)) byOutlet.set(teller.outlet, teller);
  }
  return [...byOutlet.values()];
}

/** The number of a mention's sentence; absent in a headline, and where only a summary is known. */
function placeOf({ article, start }: Version, { articles }: Seen): ToldPlace | undefined {
  const account = articles.get(article);
  if (!account || account.extent === 'summary') return undefined;
  const sentences = sentencesOf(account);
  const at = sentences.findIndex((sentence) => sentence.end > start);
  return at < 0 ? undefined : { sentence: at + 1, of: sentences.length };
}
