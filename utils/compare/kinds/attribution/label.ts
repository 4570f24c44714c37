import type { Group } from '@/utils/compare/facts/candidatePair';

/** Speakers of one utterance, or those whom accounts credit for one thing. */
export function labelAttribution([first]: Group): string {
  return first?.certainty === undefined ? 'Who said it' : 'Who says so';
}
