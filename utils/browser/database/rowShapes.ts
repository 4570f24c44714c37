import {
  type Check,
  isBoolean,
  isListOf,
  isNumber,
  isOneOf,
  isOptional,
  isShaped,
  isText,
  isWebAddress,
} from './shape';
import type { TableName } from './stores';

const isTextList = isListOf(isText);

const MENTION = isShaped({ article: isText, text: isText, start: isNumber, end: isNumber, sentence: isText });
const DETAIL = isShaped({ id: isText, kind: isText, label: isText, verdict: isText, versions: isListOf(MENTION) });
const MATCH = isShaped({
  id: isText,
  score: isNumber,
  sameStory: isBoolean,
  reasons: isListOf(isShaped({ says: isText })),
});
const EDITION = isShaped({ title: isText, text: isText, seenAt: isNumber });
const OUTLET = { id: isText, name: isText, domains: isTextList, feeds: isListOf(isWebAddress) };

/** What a row of each table must have; whatever else it has is let be. */
export const ROW_SHAPES: Record<TableName, Check> = {
  items: isShaped({
    ...{ id: isText, url: isText, outlet: isText, title: isText, summary: isText, storedAt: isNumber },
    ...{ publishedAt: isOptional(isText), language: isOptional(isText), site: isOptional(isText) },
  }),
  articles: isShaped({
    ...{ id: isText, url: isOptional(isText), outlet: isText, title: isText, text: isText, authors: isTextList },
    ...{ extent: isOneOf('full', 'cut', 'summary'), fetchedAt: isNumber, readAt: isOptional(isNumber) },
    ...{ publishedAt: isOptional(isText), language: isOptional(isText), earlier: isListOf(EDITION) },
  }),
  coverage: isShaped({
    ...{ articleId: isText, state: isText, asked: isShaped({ done: isNumber, of: isNumber }) },
    failed: isListOf(isShaped({ outlet: isText, reason: isShaped({ is: isText }), at: isNumber })),
    ...{ matches: isListOf(MATCH), articleIds: isTextList, earlier: isOptional(isTextList), topics: isTextList },
    comparison: isOptional(isShaped({ details: isListOf(DETAIL) })),
    ...{ kept: isBoolean, openedAt: isNumber, updatedAt: isNumber },
  }),
  outlets: isShaped({ ...OUTLET, sitemaps: isListOf(isWebAddress), subjects: isTextList, chosenAt: isNumber }),
  corrections: isShaped({ id: isText, kind: isText, article: isText, other: isText, at: isNumber }),
  pulls: isShaped({ url: isWebAddress, outlet: isText, nextAt: isNumber, failures: isNumber, items: isNumber }),
  segments: isShaped({ day: isNumber, documents: isNumber, bytes: isSegment }),
  segmentIds: isShaped({ segment: isNumber, block: isNumber, ids: isTextList }),
  vectors: isShaped({ articleId: isText, hash: isText, usedAt: isNumber, size: isNumber, sentences: Array.isArray }),
  meanings: isShaped({ day: isNumber, model: isText, until: isNumber, ids: isTextList, languages: isTextList }),
  neighbours: isShaped({
    ...{ id: isText, outlet: isText, at: isNumber, words: isNumber },
    near: isListOf(isShaped({ id: isText, odds: isNumber })),
  }),
  notes: isShaped({
    ...{ id: isText, articleId: isText, text: isText, writtenAt: isNumber, changedAt: isNumber },
    marked: isOptional(isShaped({ article: isText, outlet: isText, text: isText, url: isOptional(isWebAddress) })),
  }),
  arrivals: isShaped({
    ...{ id: isText, of: isOneOf('story', 'topic'), about: isText, item: isText, at: isNumber },
    seenAt: isOptional(isNumber),
  }),
  epochs: isShaped({ of: isText, deletions: isNumber }),
};

/** Whether the columns that a segment's header promises are there. */
function isSegment(bytes: unknown): boolean {
  if (!(bytes instanceof ArrayBuffer) || bytes.byteLength < 8) return false;
  const [documents = 0, terms = 0] = new Uint32Array(bytes, 0, 2);
  return documents > 0 && bytes.byteLength >= 8 + terms * 10 + documents * 6;
}
