import { plainWords, type QuoteRules } from '@/utils/text/shared/speech/quoteRules';
import { STOP } from './words';

export const quotes: QuoteRules = {
  marks: { '«': '»', '“': '”', '"': '"' },
  single: false,
  /** The words of a speaker between the two parts of one utterance. */
  tag: /^,? ?[»”"] ?,? ?[^«“"\n]{0,20}(?:dijo|afirmó|aseguró|explicó|señaló|añadió)[^«“"\n]{0,50}, ?[«“"] ?$/,
  words: plainWords,
  turning: new Set('no nunca jamás sin nadie nada ningún ninguna ninguno tampoco'.split(' ')),
  merely: new Set('solo sólo solamente'.split(' ')),
  light: STOP,
};
