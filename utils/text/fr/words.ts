import type { NameRules } from '@/utils/text/shared/language';
import { cutStem } from '@/utils/text/shared/words/stems';
import { wordSet } from '@/utils/text/shared/words/wordSet';
import { sentences } from './sentences';

/** Words that say nothing of what a text is about, and that end a phrase of counted things. */
export const STOP = wordSet(
  'le la les l un une des de du d au aux à en dans par pour avec sans sur sous entre vers chez depuis jusque selon que qu qui quoi dont où et ou mais donc or ni car si ne pas plus moins très aussi ainsi se s son sa ses leur leurs ce c cet cette ces il elle ils elles on nous vous je me m te t lui y est sont était étaient fut être été a ont avait avaient avoir eu fait n quand lorsque comme après avant tout tous toute toutes autre autres même encore déjà',
);

export const FUNCTION_WORDS: ReadonlySet<string> = new Set([...STOP].map(cutStem));

/** Titles, days, months and first words, which are capitalised and no names of their own. */
export const names: NameRules = {
  notNames: new Set([
    ...wordSet(
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre le la les l un une des en de du et mais selon ce cette ces il elle ils elles on nous après à au m mme président ministre gouvernement police construit battu menés',
    ),
    ...sentences.starters,
  ]),
  inner: wordSet('de du la des le'),
};

/** Where a clause ends and the next begins. */
export const CLAUSE_BREAK =
  /[;:—–]|, (?=(?:et|mais|ou|qui|que|dont|où|quand|lorsque|alors|tandis|après|avant|car|ce qui)(?![\p{L}]))/gu;
