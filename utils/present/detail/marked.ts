import type { Detail, Version } from '@/utils/model';
import type { Seen } from '../shared/seen';
import { differingSpans, placeInSentence, type Span } from '../shared/spans';
import { type Excerpt, excerpt } from './excerpt';

/** Two lines of the popup beside the outlet's name. */
const SHORT = 56;
/** A claim told in other words has no few words that could stand for it. */
const CLAIM = 150;
/** Where more of a text is marked than this, it is told in other words throughout, and marks would point nowhere. */
const MOST_MARKED = 0.6;

/** Kinds whose mentions are whole wordings: only the words that the other side lacks are marked. */
const LONG = new Set<Detail['kind']>(['quote', 'claim']);

/** The sentence of a version, with the words marked in which it differs from another version; none if it does not. */
export function markedSentence(version: Version, other: Version | undefined, detail: Detail, seen: Seen): Span[] {
  const { sentence } = version;
  const at = placeOf(version, seen);
  if (at < 0) return [{ text: sentence }];
  const around = (spans: Span[]) =>
    [{ text: sentence.slice(0, at) }, ...spans, { text: sentence.slice(at + version.text.length) }].filter(
      ({ text }) => text !== '',
    );
  if (!other || !hasMark(version, detail)) return [{ text: sentence }];
  if (!LONG.has(detail.kind)) return around([{ text: version.text, mark: true }]);
  const { mine } = differingSpans(version.text, other.text, seen.words.locale);
  return isMostlyMarked(mine) ? [{ text: sentence }] : around(mine);
}

/** The smallest run of the sentence that holds the words to look at and reads well. */
export function versionExcerpt(version: Version, other: Version | undefined, detail: Detail, seen: Seen): Excerpt {
  const at = placeOf(version, seen);
  if (at < 0) return { spans: [{ text: version.text, mark: hasMark(version, detail) || undefined }] };
  const spans = markedSentence(version, other, detail, seen);
  const { language } = seen.articles.get(version.article) ?? {};
  return excerpt(spans, [at, at + version.text.length], detail.kind === 'claim' ? CLAIM : SHORT, language);
}

/** A whole sentence, cut at a phrase end where it is very long. */
export function sentenceExcerpt(version: Version, seen: Seen): Excerpt {
  const at = Math.max(0, placeOf(version, seen));
  const { language } = seen.articles.get(version.article) ?? {};
  return excerpt([{ text: version.sentence }], [at, at + version.text.length], LONGEST, language);
}

const LONGEST = 220;

/** A hedge is marked where it stands; who says it flatly has no word for that. */
function hasMark({ certainty }: Version, { how, versions }: Detail): boolean {
  if (how !== 'hedged' || !versions.some((version) => version.certainty === 'hedged')) return true;
  return certainty === 'hedged';
}

function isMostlyMarked(spans: Span[]): boolean {
  const length = (some: Span[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(spans.filter(({ mark }) => mark)) > length(spans) * MOST_MARKED;
}

const placeOf = (version: Version, { articles }: Seen) =>
  placeInSentence(version, articles.get(version.article)?.text ?? '');
