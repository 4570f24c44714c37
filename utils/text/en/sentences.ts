import type { SentenceRules } from '@/utils/text/shared/words/sentences';
import { INNER_ABBREVIATIONS, NAME_ABBREVIATIONS, SENTENCE_STARTERS } from './words/abbreviations';

export const sentences: SentenceRules = {
  tag: 'en',
  beforeName: NAME_ABBREVIATIONS,
  beforeDigit: /^(?:no|nos|art|sec|fig|ch|vol|pp|v|op)$/,
  inside: INNER_ABBREVIATIONS,
  starters: SENTENCE_STARTERS,
  /** "“Why not?” Ms. Smith said" */
  speechTag: /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:said|says|asked|told|added|wrote|replied|tweeted)\b/u,
};
