import type { Detail, Version } from '@/utils/model';
import { firstOfEach, outletOf, type Seen } from '../shared/seen';
import type { Span } from '../shared/spans';
import { writeAgainst, writeTime } from '../shared/times';
import type { Words } from '../shared/words';
import { type Foreign, foreignOf } from './foreign';
import { markedSentence } from './marked';
import { addressOfSentence } from './textFragment';

/** One outlet's evidence: the whole sentence, where to find it, and who is credited. */
export interface SentenceView {
  articleId: string;
  outlet: string;
  here: boolean;
  time: string;
  summary: boolean;
  spans: Span[];
  start: number;
  end: number;
  /** The page, scrolled to the sentence; absent for the open article and where no address is known. */
  href?: string;
  /** The comparable value, where the printed words do not show it: "July 10" for "next Friday". */
  counted?: string;
  /** Its language, where it is another than that of the open article. */
  foreign?: Foreign;
  /** What the outlet wrote in its place before it changed it after publishing. */
  was?: string;
}

/** The evidence of every account, the open article first; `lead` is what it is marked against. */
export function sentenceViews(detail: Detail, [mine, odd]: (Version | undefined)[], seen: Seen): SentenceView[] {
  const { articles, openArticle, words } = seen;
  const against = articles.get(openArticle)?.publishedAt;
  const views = firstOfEach(detail.versions).map((version): SentenceView => {
    const article = articles.get(version.article);
    const here = version.article === openArticle;
    return {
      articleId: version.article,
      outlet: outletOf(version.article, seen),
      here,
      time: here ? writeTime(article?.publishedAt, words) : writeAgainst(article?.publishedAt, against, words),
      summary: article?.extent === 'summary',
      spans: markedSentence(version, version === mine ? odd : mine, detail, seen),
      start: version.start,
      end: version.end,
      href: here ? undefined : addressOfSentence(article?.url, version.sentence),
      counted: countedDay(detail, version, words),
      foreign: foreignOf(version.article, seen),
    };
  });
  return views.sort((a, b) => Number(b.here) - Number(a.here));
}

/** "next Friday" is a day only when counted from the report: the day is said. */
function countedDay({ kind }: Detail, { value, text }: Version, words: Words): string | undefined {
  if (kind !== 'date' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || /\d/.test(text)) return undefined;
  return words.t('countedDay', writeTime(value, words));
}
