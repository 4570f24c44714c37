import type { DateVocabulary } from './dateVocabulary';

const NONE = new Map<never, never>();

/** Tables without words, for what a language does not have: eras in German, weekdays' articles in Chinese. */
export const EMPTY_VOCABULARY: DateVocabulary = {
  month: NONE,
  weekday: NONE,
  near: NONE,
  offset: NONE,
  part: NONE,
  half: NONE,
  unit: NONE,
  which: NONE,
  way: NONE,
  season: NONE,
  slice: NONE,
  quarter: NONE,
  decade: NONE,
  yearShift: NONE,
  era: NONE,
  hourWord: NONE,
  minuteWord: NONE,
  named: NONE,
};
