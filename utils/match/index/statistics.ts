/** In how many of the reader's stored accounts a term occurs. */
export interface Statistics {
  documents: number;
  frequency(term: number): number;
}

/** How telling a term is: 0 where every account has it, about 11 for one in 100,000. */
export function inverseDocumentFrequency({ documents, frequency }: Statistics, term: number): number {
  return Math.log((documents + 1) / (frequency(term) + 0.5));
}
