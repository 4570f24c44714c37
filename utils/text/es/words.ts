import type { NameRules } from '@/utils/text/shared/language';
import { cutStem } from '@/utils/text/shared/words/stems';
import { wordSet } from '@/utils/text/shared/words/wordSet';
import { sentences } from './sentences';

/** Words that say nothing of what a text is about, and that end a phrase of counted things. */
export const STOP = wordSet(
  'el la los las un una unos unas lo de del a al en por para con sin sobre entre hasta desde tras ante según como que qué quien cual y e o u pero sino si no ni ya más menos muy también tan se su sus le les lo me mi nos este esta estos estas ese esa esos esas aquel es son era eran fue fueron ser sido está están estaba ha han había habían haber hay hubo tiene tienen cuando donde mientras porque aunque otro otra otros otras todo toda todos todas cada así aún entonces pues',
);

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...STOP].map(cutStem));

/** Titles, days, months and first words, which are capitalised and no names of their own. */
export const names: NameRules = {
  notNames: new Set([
    ...wordSet(
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre el la los las un una en de y pero según además también este esta no si cuando su presidente ministro ministra gobierno policía don doña sr sra',
    ),
    ...sentences.starters,
  ]),
  inner: wordSet('de del la y el'),
};

/** Where a clause ends and the next begins. */
export const CLAUSE_BREAK =
  /[;:—–]|, (?=(?:y|pero|sino|que|cuando|mientras|aunque|porque|donde|quien|cuyo|cuya|lo que|tras|después)(?![\p{L}]))/gu;
