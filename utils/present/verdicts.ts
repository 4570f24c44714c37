import type { How } from '@/utils/model';
import type { Shape } from './detailView';
import type { MessageKey, Words } from './words';

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
  cut: 'how_cut',
  'other number': 'how_otherNumber',
  'other day': 'how_otherDay',
  'other time': 'how_otherTime',
  'other name': 'how_otherName',
  'other speaker': 'how_otherSpeaker',
  'changed words': 'how_changedWords',
  'older report': 'how_olderReport',
};

export const verdictWord = (shape: Shape, words: Words): string => words.t(WORD[shape]);
/** The definition of a verdict, for its title text. */
export const verdictMeaning = (shape: Shape, words: Words): string => words.t(MEANING[shape]);
export const howWord = (how: How | undefined, words: Words): string | undefined => how && words.t(HOW[how]);
