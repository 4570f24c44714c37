import { plainWords, type QuoteRules } from '@/utils/text/shared/speech/quoteRules';
import { STOP } from './words';

export const quotes: QuoteRules = {
  marks: { '„': '“”', '“': '”', '«': '»', '»': '«', '"': '"' },
  single: false,
  /** The words of a speaker between the two parts of one utterance. */
  tag: /^, ?[“”»"] ?(?:sagte|sagt|erklärte|so|betonte|meinte|schrieb)[^„“«»"\n]{2,60}, ?[„«"] ?$/,
  words: plainWords,
  turning: new Set(
    'nicht nie niemals kein keine keinen keinem keiner keines ohne niemand niemanden niemandem nichts weder'.split(' '),
  ),
  merely: new Set('nur bloß allein'.split(' ')),
  light: STOP,
};
