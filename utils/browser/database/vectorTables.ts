import type { EncodedSentence } from '@/utils/encode/vectors';

/** What the encoder made of an article, kept so that it is made once. */
export interface VectorRow {
  articleId: string;
  /** Of the model and of every sentence: vectors of other words or of another model are not found by it. */
  hash: string;
  /** In milliseconds since 1970, to the day: what was not used for longest goes first. */
  usedAt: number;
  /** Bytes, roughly. */
  size: number;
  sentences: EncodedSentence[];
}

/** The table of vectors, to be declared with the others. */
export const VECTOR_TABLES = { vectors: 'articleId, hash, [usedAt+size]' };
