import { plainWords, type QuoteRules } from '@/utils/text/shared/speech/quoteRules';
import { STOP } from './words';

export const quotes: QuoteRules = {
  marks: { '«': '»', '“': '”', '"': '"' },
  single: false,
  /** The words of a speaker between the two parts of one utterance. */
  tag: /^,? ?[»”"] ?,? ?(?:ha |dice|spiega|afferma)[^«“"\n]{2,60}, ?[«“"] ?$/,
  words: plainWords,
  turning: new Set('non mai senza nessuno nessuna niente nulla'.split(' ')),
  merely: new Set('solo soltanto solamente'.split(' ')),
  light: STOP,
};
