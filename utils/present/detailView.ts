import type { Article, Detail, DetailKind, Verdict } from '@/utils/model';
import { detailTitle } from './detailTitle';
import { addressOfSentence } from './textFragment';
import { writeAgainst, writeTime } from './times';
import { howWord, verdictWord } from './verdicts';
import { evidenceSpans, firstOfEach, groupVersions, type SentenceView, type VersionGroup } from './versions';
import { whySentence } from './why';
import type { Words } from './words';

/** How a detail looks from the article being read: `only` splits into here and not here. */
export type Side = 'differ' | 'here' | 'absent' | 'agree';

/** The shape a verdict is drawn with; `absent` is the half disc on the other side. */
export type Shape = Verdict | 'absent';

/** One detail, with every outlet's version, in words ready to draw. */
export interface DetailView {
  id: string;
  kind: DetailKind;
  label: string;
  verdict: Verdict;
  side: Side;
  shape: Shape;
  verdictWord: string;
  how?: string;
  /** The verdict in one plain sentence. */
  why?: string;
  groups: VersionGroup[];
  sentences: SentenceView[];
}

/** What the article being read has to do with a detail. */
export function sideOf(detail: Detail, reading: string): Side {
  if (detail.verdict === 'conflict' || detail.verdict === 'compatible') return 'differ';
  if (!detail.versions.some(({ article }) => article === reading)) return 'absent';
  return detail.verdict === 'only' ? 'here' : 'agree';
}

/** A detail as seen from the article being read. */
export function detailView(detail: Detail, articles: Map<string, Article>, reading: string, words: Words): DetailView {
  const side = sideOf(detail, reading);
  const shape = side === 'absent' ? 'absent' : detail.verdict;
  const { id, kind, verdict } = detail;
  return {
    id,
    kind,
    label: detailTitle(detail, words),
    verdict,
    side,
    shape,
    verdictWord: verdictWord(shape, words),
    how: howWord(detail.how, words),
    why: whySentence(detail, articles, words),
    groups: groupVersions(detail, articles, reading, words),
    sentences: sentenceViews(detail, articles, reading, words),
  };
}

function sentenceViews(detail: Detail, articles: Map<string, Article>, reading: string, words: Words): SentenceView[] {
  const against = articles.get(reading)?.publishedAt;
  const views = firstOfEach(detail.versions).map((version): SentenceView => {
    const article = articles.get(version.article);
    const here = version.article === reading;
    return {
      articleId: version.article,
      outlet: article?.outlet ?? version.article,
      here,
      time: here ? writeTime(article?.publishedAt, words) : writeAgainst(article?.publishedAt, against, words),
      summary: article?.extent === 'summary',
      spans: evidenceSpans(version, articles),
      start: version.start,
      end: version.end,
      href: here ? undefined : addressOfSentence(article?.url, version.sentence),
      counted: countedDay(detail, version.value, version.text, words),
    };
  });
  return views.sort((a, b) => Number(b.here) - Number(a.here));
}

/** "next Friday" is a day only when counted from the report: the day is said. */
function countedDay(detail: Detail, value: string, text: string, words: Words): string | undefined {
  if (detail.kind !== 'date' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || /\d/.test(text)) return undefined;
  return words.t('countedDay', writeTime(value, words));
}
