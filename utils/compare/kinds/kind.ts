import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { DetailKind, How, Verdict } from '@/utils/model';

/** Two sentences of two accounts that tell the same, with all that their accounts say beside them. */
export interface LinkedPair {
  a: Side;
  b: Side;
  link: Pick<Link, 'a' | 'b' | 'how'>;
}

/** Offsets into an article's text. */
export interface Offsets {
  start: number;
  end: number;
}

/** What two linked sentences tell differently, with the smallest run of words in each that shows it. */
export interface KindDifference {
  kind: DetailKind;
  verdict: Verdict;
  how: How;
  a: Offsets;
  b: Offsets;
  /** What it is about: a noun phrase of the texts, or empty where none can be cut out whole. */
  label: string;
}

/** Compares two linked sentences in one respect. It finds mostly nothing. */
export type CompareKind = (pair: LinkedPair) => KindDifference[];

/** The same pair seen from the other side. */
export function turned({ a, b, link }: LinkedPair): LinkedPair {
  return {
    a: b,
    b: a,
    link: { ...link, a: link.b, b: link.a },
  };
}

/** A difference that was found on the turned pair, as the pair itself has it. */
export function turnedBack(difference: KindDifference): KindDifference {
  return { ...difference, a: difference.b, b: difference.a };
}
