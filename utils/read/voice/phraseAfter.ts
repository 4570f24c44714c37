import { isDocument, isSpeakerNoun, isTitle } from '@/utils/text/en/speech/speakerNouns';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isDeterminer, isLinking, isStop } from '@/utils/text/en/words/phraseWords';
import { isAttached, isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isNameWord, runAfter, runBefore } from './nameRun';
import { type Phrase, untitled } from './phrase';
import { isTelling } from './telling';

const MOST_WORDS = 9;
const MOST_IN_PART = 7;

/** The noun phrase that begins at `from` and names who speaks; also a document where `documents` may. */
export function phraseAfter(tokens: Token[], from: number, documents = false): Phrase | undefined {
  const isHead = (word: string) => isSpeakerNoun(word) || (documents && isDocument(word));
  const core = endOfCore(tokens, from, isHead);
  if (core === from) return undefined;
  const run = runBefore(tokens, core);
  const name = run < from || run === core ? { from: core, to: core } : untitled(tokens, run, core);
  const isRole = name.from === name.to || (core - run === 1 && isHead(wordAt(tokens, run)));
  const to = isRole ? endOfPart(tokens, core) : core;
  const start = isRole ? from : titlesFrom(tokens, from, run);
  const phrase = { from: start, to, described: to, name: isRole ? { from: to, to } : name, head: core - 1 };
  return isTelling(tokens, phrase, documents) ? phrase : undefined;
}

/** "the former Trump aide | Ann Lee", yet of "the federal Centers" only the name. */
function titlesFrom(tokens: Token[], from: number, run: number): number {
  const last = wordAt(tokens, run - 1);
  if (run <= from || !(isSpeakerNoun(last) || isTitle(last))) return run;
  return isDeterminer(wordAt(tokens, from)) ? from + 1 : from;
}

/** After the last word that can be a head: "former Trump aide Ann Lee | early today". */
function endOfCore(tokens: Token[], from: number, isHead: (word: string) => boolean): number {
  let core = from;
  let at = isDeterminer(wordAt(tokens, from)) ? from + 1 : from;
  while (at < Math.min(tokens.length, from + MOST_WORDS)) {
    const run = runAfter(tokens, at);
    // "citing a letter | Ann Lee wrote"
    if (run > at && core > from && isDocument(wordAt(tokens, core - 1))) break;
    if (run > at) {
      core = run;
      at = run;
      continue;
    }
    const { kind, lower } = tokens[at]!;
    if (kind === 'sign' ? !isHyphen(tokens, at) : kind === 'word' && isBreak(lower)) break;
    // "said Ann Lee | family friend" does not occur: after a name only a title for another name goes on.
    const mayEnd = core > from && isCapital(tokens[core - 1]) && !isSpeakerNoun(lower);
    if (mayEnd && !leadsToNoun(tokens, at) && !leadsToName(tokens, at)) break;
    at += 1;
    if (isHead(lower)) core = at;
  }
  return core;
}

function isBreak(lower: string): boolean {
  return isStop(lower) || isLinking(lower) || isDeterminer(lower) || isSpeechVerb(lower);
}

function isHyphen(tokens: Token[], at: number): boolean {
  return tokens[at]!.text === '-' && isAttached(tokens, at);
}

/** "Trump campaign manager": the word after next makes the name a part of a longer one. */
function leadsToNoun(tokens: Token[], at: number): boolean {
  return isSpeakerNoun(wordAt(tokens, at + 1)) && !isStop(wordAt(tokens, at));
}

const MOST_BETWEEN = 3;
/** "investigator", "columnist", "historian": who does something for a living. */
const DOER = /\p{L}{3}(?:er|or|ist|ian|man|woman)$/u;
const NO_DOER = /^(?:earlier|however|whether|rather|another|together|further|either|neither|former|yesterday)$/;

/** "former Holm probe investigator Ann Lee": what the first name is part of tells what the second does. */
function leadsToName(tokens: Token[], at: number): boolean {
  for (let place = at; place < at + MOST_BETWEEN; place += 1) {
    const { kind, lower } = tokens[place] ?? {};
    if (kind !== 'word' || lower === undefined || isBreak(lower)) return false;
    if (isNameWord(tokens, place + 1)) return DOER.test(lower) && !NO_DOER.test(lower);
  }
  return false;
}

/** "officials | in New Delhi", "a spokesman | for the company", "people | familiar with the matter", not "officials | in a statement". */
function endOfPart(tokens: Token[], core: number): number {
  let at = core;
  while (/^(?:familiar|close|briefed|with|knowledge|involved)$/.test(wordAt(tokens, at))) at += 1;
  const isTied = at > core;
  const linking = wordAt(tokens, at);
  if (!isTied && !isLinking(linking)) return core;
  if (isLinking(linking)) at += 1;
  if (/^(?:in|on|at|from|to|with)$/.test(linking) && !isTied && !isCapital(tokens[at]) && wordAt(tokens, at) !== 'the')
    return core;
  let end = at;
  if (isDeterminer(wordAt(tokens, end))) end += 1;
  const first = end;
  while (end < Math.min(tokens.length, at + MOST_IN_PART)) {
    const run = runAfter(tokens, end);
    if (run > end) end = run;
    else if (tokens[end]!.kind === 'word' && !isBreak(tokens[end]!.lower)) end += 1;
    else break;
  }
  return end > first ? end : core;
}
