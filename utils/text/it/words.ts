import type { NameRules } from '@/utils/text/shared/language';
import { cutStem } from '@/utils/text/shared/words/stems';
import { wordSet } from '@/utils/text/shared/words/wordSet';
import { sentences } from './sentences';

/** Words that say nothing of what a text is about, and that end a phrase of counted things. */
export const STOP = wordSet(
  'il lo la i gli le l un una uno di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nella nei nelle sul sulla sui sulle che chi cui e ed o ma se non più meno molto anche si suo sua suoi sue loro questo questa questi queste quel quella è sono era erano stato stata stati essere ha hanno aveva avevano avere come quando dove mentre dopo prima perché così già ancora',
);

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...STOP].map(cutStem));

/** Titles, days, months and first words, which are capitalised and no names of their own. */
export const names: NameRules = {
  notNames: new Set([
    ...wordSet(
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre il lo la i gli le un una in di e ma secondo presidente ministro governo polizia',
    ),
    ...sentences.starters,
  ]),
  inner: wordSet('di de del della dei'),
};

/** Where a clause ends and the next begins. */
export const CLAUSE_BREAK = /[;:—–]|, (?=(?:e|ma|che|quando|mentre|dove|dopo|prima|perché|anche se)(?![\p{L}]))/gu;
