import { type Evidence, gatherEvidence } from './evidence';
import { SIGNALS } from './signals';

/** Whether a page is an article, and which signal said so the loudest. */
export interface Detection {
  isArticle: boolean;
  /** The strongest signal on the winning side, in words. */
  reason: string;
  /** Log-odds of being an article. */
  score: number;
  /** Characters in paragraphs: tells later whether text arrived or grew. */
  textLength: number;
}

/** Log-odds that a page starts from. */
const BASE = -2.25;

/** Weighs what a page shows. Costs a pass over its paragraphs, links and metadata; nothing is cloned or parsed. */
export function detectArticle(page: Document, url: URL): Detection {
  return weigh(gatherEvidence(page, url));
}

function weigh(evidence: Evidence): Detection {
  const speaking = SIGNALS.filter((signal) => signal.speaks(evidence));
  const score = speaking.reduce((total, { weight }) => total + weight, BASE);
  const isArticle = score > 0;
  const side = speaking.filter(({ weight }) => weight > 0 === isArticle);
  const loudest = side.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))[0];
  const reason = loudest?.name ?? 'no sign of an article';
  return { isArticle, reason, score, textLength: evidence.textLength };
}
