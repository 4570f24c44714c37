import type { Span } from '../shared/spans';
import { joins, joinsPair, neverLast, opensPhrase } from './phraseOpeners';

/** A part of a sentence with its marks; what was left out is told, for the reader must not take a part for the whole. */
export interface Excerpt {
  spans: Span[];
  /** The sentence goes on before these words, or after them, so that a mark of omission is due. */
  cutBefore?: boolean;
  cutAfter?: boolean;
}

/** How bad it is to cut at a place: at the end of the sentence not at all, within a phrase the most. */
const EDGE = 0;
const STOP = 0.6;
const PHRASE = 1.6;
const WORD = 4;
/** … unless the words themselves are a phrase, being so many characters long. */
const OWN = 3;
const ENOUGH = 24;
/** A number without what it counts: "haben am Freitag 46". */
const BARE = 7;
/** So many more characters make up for one point of a worse cut. */
const WORTH = 25;

const STOPS = /[,;:.!?()[\]"“”„«»—–。，、；：！？「」]/;
/** Left out, these turn the sense round. */
const TURNING =
  /\b(?:not|never|no|nor|without|den(?:y|ies|ied)|nicht|kein\w*|nie|nunca|jamás|sin|ne|pas|jamais)\b|n['’]t\b|[不没未非]/i;
/** Script that is twice as wide as Latin letters. */
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/gu;

interface Cut {
  at: number;
  cost: number;
}

/** The run of a sentence around its marked words, or around `core`, cut where phrases end, if it can be in `most` characters. */
export function excerpt(spans: Span[], core: [number, number], most: number, language = 'en'): Excerpt {
  const text = spans.map((span) => span.text).join('');
  if (widthOf(text) <= most) return { spans };
  const [from, to] = coreOf(spans, core, most);
  const { starts, ends } = cutsOf(text, language);
  const ownEdge = to - from >= ENOUGH ? OWN : WORD;
  const lefts = [{ at: from, cost: ownEdge }, ...starts.filter(({ at }) => at <= from)];
  const rights = isBareNumber(text, to, language)
    ? [{ at: to, cost: BARE }, ...ends.filter(({ at }) => at > to)]
    : [{ at: to, cost: ownEdge }, ...ends.filter(({ at }) => at >= to)];
  let [left, right, best] = [lefts[0]!, rights[0]!, Number.NEGATIVE_INFINITY];
  for (const one of lefts) {
    for (const other of rights) {
      const width = widthOf(text.slice(one.at, other.at));
      const worth = width / WORTH - one.cost - other.cost;
      if (worth > best && (width <= most || (one.at === from && other.at === to)))
        [left, right, best] = [one, other, worth];
    }
  }
  const cutBefore = left.cost > PHRASE || TURNING.test(text.slice(0, left.at));
  const cutAfter = right.cost > STOP || TURNING.test(text.slice(right.at));
  return {
    spans: slice(spans, left.at, right.at),
    cutBefore: cutBefore && left.at > 0,
    cutAfter: cutAfter && right.at < text.length,
  };
}

/** Words end with a number here, and what follows begins no phrase of its own. */
function isBareNumber(text: string, end: number, language: string): boolean {
  const next = /^\s(\p{L}+)/u.exec(text.slice(end))?.[1];
  return /\d$/.test(text.slice(0, end)) && next !== undefined && !opensPhrase(next.toLowerCase(), language);
}

/** All marked words if they fit, else the first of them; `core` where none is marked. */
function coreOf(spans: Span[], core: [number, number], most: number): [number, number] {
  const marks: [number, number][] = [];
  let at = 0;
  for (const { text, mark } of spans) {
    if (mark) marks.push([at, at + text.length]);
    at += text.length;
  }
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return core[1] - core[0] > most ? [core[0], core[0]] : core;
  return last[1] - first[0] <= most ? [first[0], last[1]] : first;
}

/** Where words begin and end, with what a cut there costs. */
function cutsOf(text: string, language: string): { starts: Cut[]; ends: Cut[] } {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const words = segments
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length, word: segment.toLowerCase() }));
  const said = words.map(({ word }) => word);
  const starts = words.flatMap(({ start, word }, place): Cut[] => {
    const before = words[place - 1];
    if (!before) return [{ at: 0, cost: EDGE }];
    const gap = gapCost(before.word, text.slice(before.end, start), language);
    if (gap === STOP) return [{ at: start, cost: STOP }];
    const begins = joins(before.word) ? !joinsPair(said, place - 1) : opensPhrase(word, language) && !joins(word);
    return gap === undefined ? [] : [{ at: start, cost: begins ? PHRASE : WORD }];
  });
  const ends = words.flatMap(({ end, word }, place): Cut[] => {
    const after = words[place + 1];
    if (!after) return [{ at: text.length, cost: EDGE }];
    const gap = gapCost(word, text.slice(end, after.start), language);
    if (gap === STOP) return [{ at: end, cost: STOP }];
    if (gap === undefined || neverLast(word, language)) return [];
    const isBetween = !opensPhrase(after.word, language) || joinsPair(said, place + 1);
    return [{ at: end, cost: isBetween ? WORD : PHRASE }];
  });
  return { starts, ends };
}

/** What parts two words: a stop, or space that a cut may fall in; nothing within "24.6" or "high-risk", and "5. Juni" is no stop. */
function gapCost(before: string, gap: string, language: string): number | undefined {
  const isOrdinal = /^\d+$/.test(before) && /^\.\s$/.test(gap);
  if (STOPS.test(gap) && !/^[.,:]$/.test(gap) && !isOrdinal) return STOP;
  return /\s/.test(gap) || !isSpaced(language) ? WORD : undefined;
}

const isSpaced = (language: string) => !/^(?:zh|ja|th|lo|km|my)\b/i.test(language);

const widthOf = (text: string) => text.length + (text.match(WIDE)?.length ?? 0);

function slice(spans: Span[], from: number, to: number): Span[] {
  let at = 0;
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}
