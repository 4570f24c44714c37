import { isSpeakerNoun, isTitle } from '@/utils/text/en/speech/speakerNouns';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isDeterminer, isLinking, isStop } from '@/utils/text/en/words/phraseWords';
import { isAttached, isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isNameWord, runBefore } from './nameRun';
import { type Phrase, untitled } from './phrase';
import { isTelling } from './telling';

const MOST_MODIFIERS = 12;
const MOST_PARTS = 3;
/** "people familiar with the matter", "sources close to the talks" */
const HOLDS_PART = /^(?:familiar|close|briefed|near|knowledge|involved|aligned|affiliated)$/;

/** The noun phrase that ends before `end` and names who speaks: "a spokesman for the company". */
export function phraseBefore(tokens: Token[], end: number): Phrase | undefined {
  let chunk = chunkBefore(tokens, end);
  if (chunk === undefined) return undefined;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const linking = chunk.from - (isDeterminer(wordAt(tokens, chunk.from - 1)) ? 2 : 1);
    if (!isLinking(wordAt(tokens, linking))) break;
    const outer = chunkBefore(tokens, beforeAdjective(tokens, linking));
    // "In Washington officials said", "a meeting with Ann Lee said": who speaks is not clear.
    if (outer === undefined || !isTelling(tokens, { ...outer, to: end })) return undefined;
    // "Ann Lee of the rebel group", not "the State of the Union address".
    if (outer.name.from < outer.name.to && !isTelling(tokens, chunk)) return undefined;
    chunk = { ...outer, to: end, described: end };
  }
  return isTelling(tokens, chunk) ? chunk : undefined;
}

function beforeAdjective(tokens: Token[], linking: number): number {
  let at = linking;
  while (HOLDS_PART.test(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'with') at -= 1;
  return at;
}

function chunkBefore(tokens: Token[], end: number): Phrase | undefined {
  const from = runBefore(tokens, end);
  if (from === end) return roleBefore(tokens, end);
  const name = untitled(tokens, from, end);
  const isRole = name.from === name.to || (end - from === 1 && isSpeakerNoun(tokens[from]!.lower));
  const start = isRole ? withDeterminer(tokens, from) : titlesBefore(tokens, from);
  return { from: start, to: end, described: end, name: isRole ? { from: end, to: end } : name, head: end - 1 };
}

/** From "former Trump campaign manager" on, where such words stand before a name. */
function titlesBefore(tokens: Token[], name: number): number {
  const before = wordAt(tokens, name - 1);
  if (isCapital(tokens[name - 1]) || !(isSpeakerNoun(before) || isTitle(before))) return name;
  let from = name - 1;
  while (from > 0 && name - from < MOST_MODIFIERS && isModifier(tokens, from - 1)) from -= 1;
  return from;
}

function withDeterminer(tokens: Token[], from: number): number {
  return isDeterminer(wordAt(tokens, from - 1)) ? from - 1 : from;
}

function roleBefore(tokens: Token[], end: number): Phrase | undefined {
  const head = tokens[end - 1];
  if (head?.kind !== 'word' || isStop(head.lower) || isDeterminer(head.lower)) return undefined;
  let from = end - 1;
  while (from > 0 && end - from < MOST_MODIFIERS && isModifier(tokens, from - 1)) from -= 1;
  while (tokens[from]!.kind === 'sign') from += 1;
  if (isDeterminer(wordAt(tokens, from - 1))) from -= 1;
  // "had told reporters critics": without an article a participle is the verb of another clause.
  else for (let at = from; at < end - 1; at += 1) if (isParticiple(tokens, at)) from = at + 1;
  return { from, to: end, described: end, name: { from: end, to: end }, head: end - 1 };
}

function isParticiple(tokens: Token[], at: number): boolean {
  return /[a-z]{2}(?:ed|ing)$/.test(tokens[at]!.lower) && !isCapital(tokens[at]) && tokens[at - 1]?.text !== '-';
}

/** Adjectives, nouns and names before the head: "the U.S.-backed opposition group". */
function isModifier(tokens: Token[], at: number): boolean {
  const { kind, text, lower } = tokens[at]!;
  if (kind === 'number') return true;
  if (kind === 'sign')
    return (
      (text === '-' && isAttached(tokens, at)) ||
      (text === '.' && isNameWord(tokens, at - 1) && isShort(tokens[at - 1]!))
    );
  if (isDeterminer(lower) || isLinking(lower)) return false;
  return isNameWord(tokens, at) || !(isStop(lower) || isSpeechVerb(lower));
}

function isShort({ text }: Token): boolean {
  return text.length < 5;
}
