import type { Account } from '@/utils/read/account/mention';
import { sentenceAt } from '@/utils/read/account/sentenceAt';
import type { QuotedSpan } from '@/utils/read/find/quotedSpans';
import type { Credit } from './credits';

/** What is credited in one place. */
export interface Spoken {
  passages: { start: number; end: number }[];
  quoted: boolean;
}

/** For each credit its sentence, and the utterances that are its speaker's. */
export function sayingsOf({ sentences }: Account, credits: Credit[], utterances: QuotedSpan[]): Spoken[] {
  const spoken = credits.map(({ sentence }): Spoken => {
    const { start, end } = sentences[sentence]!;
    return { passages: [{ start, end }], quoted: false };
  });
  const bySentence = new Map<number, number[]>();
  for (const [at, { sentence }] of credits.entries()) {
    const here = bySentence.get(sentence) ?? [];
    here.push(at);
    bySentence.set(sentence, here);
  }
  let last: number | undefined;
  for (const quote of utterances) {
    const [first, end] = [sentenceAt(sentences, quote.start), sentenceAt(sentences, quote.end)];
    const near: number[] = [];
    for (let at = first; at <= end; at += 1) near.push(...(bySentence.get(at) ?? []));
    const own = nearest(near, credits, quote) ?? goesOn(last, first);
    if (own === undefined) continue;
    last = own;
    spoken[own]!.quoted = true;
    spoken[own]!.passages.push({ start: quote.start, end: quote.end });
  }
  return spoken;

  /** An utterance that nobody is credited with goes on with the one before, in this paragraph or the one above. */
  function goesOn(before: number | undefined, sentence: number): number | undefined {
    if (before === undefined) return undefined;
    const apart = sentences[sentence]!.paragraph - sentences[credits[before]!.sentence]!.paragraph;
    return apart <= 1 ? before : undefined;
  }
}

function nearest(near: number[], credits: Credit[], { start, end, gap }: QuotedSpan): number | undefined {
  const distance = (at: number) => {
    const place = credits[at]!.at;
    if (gap && place >= gap.start && place < gap.end) return 0;
    return Math.min(Math.abs(place - start), Math.abs(place - end));
  };
  return near.toSorted((a, b) => distance(a) - distance(b))[0];
}
