import type { How, Verdict } from '@/utils/model';
import type { MessageKey, Words } from '../shared/words';

const WORD: Record<Shape, MessageKey> = {
  conflict: 'conflict',
  compatible: 'compatible',
  only: 'onlyHere',
  absent: 'notHere',
  agree: 'agree',
};

const MEANING: Record<Shape, MessageKey> = {
  conflict: 'conflictMeans',
  compatible: 'compatibleMeans',
  only: 'onlyHereMeans',
  absent: 'notHereMeans',
  agree: 'agreeMeans',
};

const HOW: Record<How, MessageKey> = {
  rounded: 'how_rounded',
  vaguer: 'how_vaguer',
  narrower: 'how_narrower',
  hedged: 'how_hedged',
  denied: 'how_denied',
  'other source': 'how_otherSource',
  'other cause': 'how_otherCause',
  'other words': 'how_otherWords',
  reworded: 'how_reworded',
  'told differently': 'how_toldDifferently',
  cut: 'how_cut',
  'other number': 'how_otherNumber',
  'other day': 'how_otherDay',
  'other time': 'how_otherTime',
  'other name': 'how_otherName',
  'other speaker': 'how_otherSpeaker',
  'changed words': 'how_changedWords',
  'older report': 'how_olderReport',
};

/** The verdict in one word or two; of what can both be true, how it differs. */
export function verdictWord(shape: Shape, how: How | undefined, words: Words): string {
  if (shape !== 'compatible' || !how) return words.t(WORD[shape]);
  const word = words.t(HOW[how]);
  return word.charAt(0).toLocaleUpperCase(words.locale) + word.slice(1);
}

/** The definition of a verdict, for its title text. */
export const verdictMeaning = (shape: Shape, words: Words): string => words.t(MEANING[shape]);
/** How versions go together, or part, as it stands in a cell. */
export const howWord = (how: How | undefined, words: Words): string | undefined => how && words.t(HOW[how]);

/** The shape a verdict is drawn with; `absent` is the half disc on the other side. */
export type Shape = Verdict | 'absent';
