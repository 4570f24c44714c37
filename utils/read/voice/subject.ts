import { isAdverb, isCalendarWord } from '@/utils/text/en/words/phraseWords';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { beforeDescription, describedTo } from './apposition';
import type { Phrase } from './phrase';
import { phraseAfter } from './phraseAfter';
import { phraseBefore } from './phraseBefore';

/** Who a verb of speech is said of: named there, or by a pronoun whose name stands before. */
export type GrammaticalSubject = { phrase: Phrase } | { pronoun: 'he' | 'she' | 'they' };

const AUXILIARY =
  /^(?:has|had|have|also|later|then|already|once|first|long|even|again|did|does|do|himself|herself|themselves|both|all|now|still|just|recently)$/;
const PASSIVE = /^(?:is|are|was|were|be|been|being|am|get|got|gets|getting)$/;
/** "to say", "did not say", "could say": nobody has said it. */
const UNSAID = /^(?:to|not|never|cannot|can|could|would|should|might|may|must|will|refused|declined|by|if)$/;
const NEGATED = /n't$/;
/** Before a name it makes it the object of another verb: "backed by Ann Lee". */
const OBJECT =
  /^(?:by|against|about|between|during|over|under|into|amid|like|despite|without|than|via|per|told|tells|called|asked)$/;
const MOST_APART = 25;
const MESSAGE = /^(?:statement|tweet|interview|letter|speech|email|video|memo|post|briefing|release)$/;

/** The subjects of the verb at `verb` that stand before it. */
export function subjectsBefore(tokens: Token[], verb: number): GrammaticalSubject[] {
  const at = beforeVerb(tokens, verb);
  if (at === undefined) return [];
  const word = wordAt(tokens, at);
  const pronoun = pronounAt(tokens, at);
  if (pronoun) return [pronoun];
  if (word === 'and' || word === 'but') return clauseSubject(tokens, at);
  if (word === 'who') return named(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at);
  if (word !== ',') return named(tokens, at + 1);
  const end = beforeDescription(tokens, at);
  return end === undefined ? [] : named(tokens, end).map((subject) => withDescription(tokens, subject));
}

function withDescription(tokens: Token[], subject: GrammaticalSubject): GrammaticalSubject {
  if (!('phrase' in subject)) return subject;
  return { phrase: { ...subject.phrase, described: describedTo(tokens, subject.phrase.to) } };
}

/** Index of the word before the verb, its helpers and a day leapt over; undefined where the verb says that nothing is said. */
function beforeVerb(tokens: Token[], verb: number): number | undefined {
  let at = verb - 1;
  for (;;) {
    const word = wordAt(tokens, at);
    if (PASSIVE.test(word) || UNSAID.test(word) || NEGATED.test(word)) return undefined;
    if (AUXILIARY.test(word) || isAdverb(word)) at -= 1;
    else if (word === ')') at = opening(tokens, at) - 1;
    else if (isDay(tokens, at)) at = beforeDay(tokens, at);
    else if (
      MESSAGE.test(word) &&
      /^(?:a|an|his|her)$/.test(wordAt(tokens, at - 1)) &&
      /^(?:in|on)$/.test(wordAt(tokens, at - 2))
    )
      at -= 3;
    else return at < 0 ? undefined : at;
  }
}

function opening(tokens: Token[], closing: number): number {
  for (let at = closing - 1; at > Math.max(0, closing - 10); at -= 1) if (tokens[at]!.text === '(') return at;
  return closing;
}

function isDay(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return (
    isCalendarWord(word) ||
    (/^(?:night|morning|evening|afternoon|week)$/.test(word) && /^(?:last|this|.*day)$/.test(wordAt(tokens, at - 1)))
  );
}

function beforeDay(tokens: Token[], at: number): number {
  let before = at - 1;
  while (isCalendarWord(wordAt(tokens, before)) || /^(?:on|last|this|late|early|late)$/.test(wordAt(tokens, before)))
    before -= 1;
  return before;
}

function named(tokens: Token[], end: number): GrammaticalSubject[] {
  const phrase = phraseBefore(tokens, end);
  if (phrase === undefined || OBJECT.test(wordAt(tokens, phrase.from - 1))) return [];
  const others = wordAt(tokens, phrase.from - 1) === 'and' ? phraseBefore(tokens, phrase.from - 1) : undefined;
  const isPair = others && isName(others) && isName(phrase);
  return isPair ? [{ phrase: others }, { phrase }] : [{ phrase }];
}

function isName({ name }: Phrase): boolean {
  return name.from < name.to;
}

/** Who acts in the sentence, where the verb before `verb` is joined to an earlier one: "Ann Lee shook her head and said". */
export function clauseSubject(tokens: Token[], verb: number): GrammaticalSubject[] {
  const from = clauseStart(tokens, verb);
  // What a sentence opens with in quotation marks is said, and its speaker stands behind it.
  if (/^["“‘'„«]$/.test(tokens[from - 1]?.text ?? '')) return [];
  const pronoun = pronounAt(tokens, from);
  if (pronoun) return [pronoun];
  const phrase = phraseAfter(tokens, from);
  if (phrase === undefined || phrase.to >= verb) return [];
  const described = describedTo(tokens, phrase.to);
  const next = tokens[described === phrase.to ? phrase.to : described + 1];
  return next?.kind === 'word' && wordAt(tokens, phrase.to) !== 'and' ? [{ phrase: { ...phrase, described } }] : [];
}

/** A subject that a relative clause parts from the verb at `verb`: "“…,” an official who knows the case | said". */
export function farSubject(tokens: Token[], verb: number): GrammaticalSubject[] {
  if (beforeVerb(tokens, verb) === undefined) return [];
  const quote = tokens.slice(0, verb).findLastIndex(({ text }) => /^["”]$/.test(text));
  const from = quote === -1 ? clauseStart(tokens, verb) : quote + 1;
  if (verb - from > MOST_APART) return [];
  const phrase = phraseAfter(tokens, from);
  if (phrase === undefined || phrase.to >= verb) return [];
  return /^(?:who|which|that|whose)$/.test(wordAt(tokens, phrase.to)) ? [{ phrase }] : [];
}

const OPENING =
  /^(?:in|on|at|after|before|during|by|as|for|with|when|while|since|despite|following|asked|speaking|writing)$/;
const CONNECTING = /^(?:but|and|so|meanwhile|however|yet|also|then|still|later|earlier)$/;

/** Behind "On Friday," and "But". */
function clauseStart(tokens: Token[], verb: number): number {
  let from = 0;
  while (from < verb && (CONNECTING.test(wordAt(tokens, from)) || tokens[from]!.kind === 'sign')) from += 1;
  if (!OPENING.test(wordAt(tokens, from))) return from;
  const comma = tokens.findIndex(({ text }, at) => at > from && at < verb && text === ',');
  return comma === -1 ? from : comma + 1;
}

function pronounAt(tokens: Token[], at: number): { pronoun: 'he' | 'she' | 'they' } | undefined {
  const word = wordAt(tokens, at);
  return word === 'he' || word === 'she' || word === 'they' ? { pronoun: word } : undefined;
}
