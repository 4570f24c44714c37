import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import { isAttached, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { ORDINALS } from '../words/numberWords';
import { UNITS } from './units';

/** Words after minutes and seconds of play, where a time of the day does not stand. */
const IN_PLAY = /^(?:left|remaining|mark|into|gone|remained|to (?:go|play))$/;

/** Whether "7:41" at a token is time of play: "7:41 left", "with 7:41 to go", "the 2:15 mark", "2:56 of the sixth round". */
function isPlayClock(tokens: Token[], at: number): boolean {
  const parts = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)].join('');
  if (!/^\d{1,2}:[0-5]\d$/.test(parts) || !isAttached(tokens, at + 2)) return false;
  const [word, second, third] = [wordAt(tokens, at + 3), wordAt(tokens, at + 4), wordAt(tokens, at + 5)];
  if (IN_PLAY.test(word) || IN_PLAY.test(`${word} ${second}`)) return true;
  return /^(?:of|in)$/.test(word) && second === 'the' && (ORDINALS.has(third) || /^\dth$|^\d$/.test(third));
}

/** What a clock of play tells at the least, in minutes. */
const SECOND = 1 / 60;

/** Reads time of play in minutes. */
export function readPlayClock(tokens: Token[], at: number): Quantity | undefined {
  if (!isPlayClock(tokens, at)) return undefined;
  const value = Number(wordAt(tokens, at)) + Number(wordAt(tokens, at + 2)) / 60;
  const { dimension, factor } = UNITS.get('minute')!;
  const measure = { dimension, factor };
  return { first: at, next: at + 3, low: value, high: value, step: SECOND, form: 'duration', unit: 'minute', measure };
}
