import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import { afterHyphen, isHyphen, wordAt, wordsFrom } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { PARENT } from '../words/persons';
import { withoutPossessive } from '../words/possessive';
import { stem } from '../words/stem';
import { isNamePart } from './numberTraps';

/** Words that end a phrase of counted things: "25,000 accounts | created by", "35 people | were". */
const STOP = new Set(
  'and or but nor so yet if as than then that which who whom whose where when while after before since until till because although though with without within by for from in into on onto at to up out over under through during against between among amid near about around off per via is are was were be been being am has have had having do does did will would shall should can could may might must not no he she it they we you i him her them us me said says say told died dies went came come were also just still already now later ago earlier today yesterday tomorrow away left'.split(
    ' ',
  ),
);
/** Words inside the phrase that say nothing of what is counted. */
const PASS = new Set(
  'the a an of its his her their our your my this these those other others more another such some all both each every additional further only new total different separate so-called'.split(
    ' ',
  ),
);
const PLURAL = /(?:[^su]s|people|men|women|children|police|dead|injured|wounded|troops)$/;
/** Content words that are enough to know what is counted, and tokens looked at for them. */
const ENOUGH = 4;
const REACH = 8;

/** Words between the counted things and what happened to them: "people were critically | hurt", "had so far been confirmed | dead". */
const PASSED =
  /^(?:was|were|is|are|be|been|being|has|have|had|got|to|so|far|also|still|reported|believed|feared|said|confirmed|\p{L}+ly)$/u;
const MOST_PASSED = 6;
/** Further things between: "homes and other buildings | were damaged". */
const MOST_FURTHER = 4;
/** What happened, where it does not end in -ed. */
const HAPPENED =
  /^(?:hurt|shot|dead|died|left|lost|found|held|sent|struck|hit|sunk|burnt|slain|missing|homeless|ill|sick|alive|fled|won|given|taken|seen|stolen|drowned|unharmed|unhurt|sold|born|built|made)$/;
const NOT_HAPPENED = /^(?:hundred|indeed|need|speed|wed|red|bed)$/;

/** What a quantity counts, in stems. */
export interface Counted {
  /** Nearest to the head first. */
  stems: string[];
  /** The noun that it counts: account of "25,000 fake accounts". Absent where it is not said with the number. */
  head?: string;
}

/**
 * Reads what a quantity counts: the phrase after it ("25,000 fake accounts": account, fake), what happened to that ("five
 * people were killed": person, kill), then what it is said of ("depth of 2.7 miles": depth) or what was done ("killing
 * four": kill). A person told without a number is in the phrase itself.
 */
export function readCounted(tokens: Token[], { first, next, low, within = [] }: Quantity): Counted {
  const { words, heads, end } = phraseAfter(tokens, afterHyphen(tokens, next));
  const before = wordsBefore(tokens, first);
  // "a mother of 13"
  if (words.length === 0 && PARENT.test(before[0] ?? '')) words.push('children');
  const all = [...within, ...words.toReversed(), ...happenedAfter(tokens, end), ...before];
  const head = within[0] ?? (low === 1 ? heads.at(-1) : (heads.findLast(isPlural) ?? words.findLast(isPlural)));
  return { stems: [...new Set(all.map(stem))], ...(head && { head: stem(head) }) };
}

/** Whether a word in lower case may be a plural, with which counted things mostly end: "accounts", "people". */
export function isPlural(word: string): boolean {
  return PLURAL.test(word);
}

/** Whether a word ends a phrase of counted things. */
export function endsPhrase(word: string): boolean {
  return STOP.has(word);
}

interface Phrase {
  words: string[];
  /** Those before an inner "of": "boats" of "boats of pirates". */
  heads: string[];
  /** Index of the token after it. */
  end: number;
}

function phraseAfter(tokens: Token[], start: number): Phrase {
  const words: string[] = [];
  let beforeOf: number | undefined;
  const phrase = (end: number) => ({ words, heads: words.slice(0, beforeOf), end });
  let at = start;
  // "eight in a row"
  if (wordsFrom(tokens, at, 3) === 'in a row') return { words: ['straight'], heads: [], end: at + 3 };
  for (; at < Math.min(tokens.length, start + REACH) && words.length < ENOUGH; at += 1) {
    const word = wordAt(tokens, at);
    if (word === 'of' && words.length > 0) beforeOf ??= words.length;
    if (isHyphen(tokens, at) || PASS.has(word) || isNamePart(tokens, at)) continue;
    if (tokens[at]?.kind !== 'word' || (STOP.has(word) && !isSide(tokens, at))) break;
    words.push(withoutPossessive(word));
    if (PLURAL.test(word) && wordAt(tokens, at + 1) !== 'of') return phrase(at + 1);
  }
  return phrase(at);
}

/** "three left hooks" beside "three people left hospital" */
function isSide(tokens: Token[], at: number): boolean {
  return wordAt(tokens, at) === 'left' && PLURAL.test(wordAt(tokens, at + 1));
}

function happenedAfter(tokens: Token[], phraseEnd: number): string[] {
  const end = afterFurtherThings(tokens, phraseEnd);
  let at = end;
  while (at < end + MOST_PASSED && PASSED.test(wordAt(tokens, at))) at += 1;
  const word = wordAt(tokens, at);
  const happened = HAPPENED.test(word) || (/^\p{L}{2,}ed$/u.test(word) && !NOT_HAPPENED.test(word));
  return happened ? [word] : [];
}

/** Leaps over "and other buildings" of "homes and other buildings were damaged". */
function afterFurtherThings(tokens: Token[], at: number): number {
  if (!/^(?:and|or)$/.test(wordAt(tokens, at))) return at;
  for (let place = at + 1; place <= at + MOST_FURTHER; place += 1) {
    if (tokens[place]?.kind !== 'word' || (STOP.has(wordAt(tokens, place)) && !PASSED.test(wordAt(tokens, place))))
      return at;
    if (PLURAL.test(wordAt(tokens, place))) return place + 1;
  }
  return at;
}

/** The noun of "depth of 2.7 miles", the verb of "killing four", the nouns of "the toll rose to 35". */
function wordsBefore(tokens: Token[], first: number): string[] {
  const words: string[] = [];
  for (let at = first - 1; at >= Math.max(0, first - REACH) && words.length < 2; at -= 1) {
    const word = wordAt(tokens, at);
    if (tokens[at]?.kind !== 'word') break;
    if (!STOP.has(word) && !PASS.has(word)) words.push(withoutPossessive(word));
  }
  return words;
}
