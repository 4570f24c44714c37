import type { Detail, DetailKind, Verdict, Version } from '@/utils/model';
import type { Seen } from '../shared/seen';
import { detailTitle } from './detailTitle';
import { type SentenceView, sentenceViews } from './sentenceView';
import type { Shape } from './verdicts';
import { verdictWord } from './verdicts';
import { type GroupedVersions, groupedVersions } from './versions';
import { whySentence } from './why';

/** How a detail looks from the open article: `only` splits into here and not here. */
export type DetailStanding = 'differ' | 'here' | 'absent' | 'agree';

/** One detail, with every outlet's version, in words ready to draw. */
export interface DetailView extends GroupedVersions {
  id: string;
  kind: DetailKind;
  label: string;
  verdict: Verdict;
  standing: DetailStanding;
  shape: Shape;
  /** One word or two: "Conflict", "Rounded", "Other cause". */
  verdictWord: string;
  /** The verdict in one plain sentence. */
  why?: string;
  sentences: SentenceView[];
}

/** What the open article has to do with a detail. */
export function standingOf(detail: Detail, openArticle: string): DetailStanding {
  if (detail.verdict === 'conflict' || detail.verdict === 'compatible') return 'differ';
  if (!detail.versions.some(({ article }) => article === openArticle)) return 'absent';
  return detail.verdict === 'only' ? 'here' : 'agree';
}

/** A detail as seen from the open article. */
export function detailView(detail: Detail, seen: Seen): DetailView {
  const { words } = seen;
  const standing = standingOf(detail, seen.openArticle);
  const shape = standing === 'absent' ? 'absent' : detail.verdict;
  const { id, kind, verdict, how } = detail;
  const grouped = groupedVersions(detail, seen);
  const versionOf = (article: string): Version | undefined => detail.versions.find((one) => one.article === article);
  const pair = standing === 'differ' ? grouped.lines.map(({ articleId }) => versionOf(articleId)) : [];
  return {
    ...grouped,
    id,
    kind,
    label: detailTitle(detail, words),
    verdict,
    standing,
    shape,
    verdictWord: verdictWord(shape, how, words),
    why: whySentence(detail, seen.articles, words),
    sentences: sentenceViews(detail, pair, seen),
  };
}
