import type { Cluster } from '@/utils/compare/facts/candidatePair';

/** Speakers of one utterance, or those whom accounts credit for one thing. */
export function labelAttribution([first]: Cluster): string {
  return first?.certainty === undefined ? 'Who said it' : 'Who says so';
}
