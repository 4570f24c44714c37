import type { Account } from '@/utils/read/account/mention';
import { sentenceAt } from '@/utils/read/account/sentenceAt';
import type { Language } from '@/utils/text/shared/language';
import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';

export interface Speaker {
  text: string;
  start: number;
  end: number;
  /** A "he" or "she" stands beside the quotation, and this is the last name that spoke before. */
  byPronoun?: boolean;
}

/** How far from a quotation its speaker is looked for. */
const REACH = 160;

/** Who is credited with the words from `start` to `end`, in the article's words: beside the quotation, or for a pronoun the last one named. */
export function findSpeaker(account: Account, start: number, end: number): Speaker | undefined {
  const { speech } = account.language;
  const found = speech && besideQuote(account, speech, start, end);
  if (!speech || found === undefined || !speech.pronoun.test(found.text)) return found;
  const named = lastNamed(account.article.text, found.start, speech);
  return named ? { ...named, byPronoun: true } : found;
}

function besideQuote(account: Account, speech: SpeechRules, start: number, end: number): Speaker | undefined {
  const { article, language, sentences } = account;
  const { text } = article;
  const inside = speech.inside?.exec(text.slice(start, end));
  if (inside) return speakerIn(inside, start, language);
  const after = text.slice(end, end + REACH).split('\n')[0]!;
  for (const pattern of speech.after) {
    const match = pattern.exec(after);
    if (match) return speakerIn(match, end, language);
  }
  const from = Math.max(start - REACH, sentences[sentenceAt(sentences, start)]?.start ?? 0);
  for (const pattern of speech.before) {
    const match = pattern.exec(text.slice(from, start));
    const speaker = match && speakerIn(match, from, language);
    if (speaker) return isOneOfTwo(text, speaker, speech) ? undefined : speaker;
  }
  return undefined;
}

/** "He and Lois Ott had concluded that": nobody said it alone. */
function isOneOfTwo(text: string, { start }: Speaker, { together }: SpeechRules): boolean {
  return together.test(text.slice(Math.max(0, start - 8), start));
}

function speakerIn(match: RegExpExecArray, offset: number, { sentences }: Language): Speaker {
  const words = match.slice(1).find((group) => group !== undefined) ?? '';
  // The stop of "said Steve Cooley." ends the sentence, that of "King Jr." does not.
  const text = inOneSentence(words, sentences.starters).replace(/(?<=\p{Ll}{3})\.$/u, '');
  const start = offset + match.index + match[0].indexOf(text);
  return { text, start, end: start + text.length };
}

/** "Harris" of "Harris. She", whose last word begins the next sentence; "Rep. Ann Lee" is left as it is. */
function inOneSentence(words: string, starters: ReadonlySet<string>): string {
  for (const { index, 1: next } of words.matchAll(/(?<=\p{Ll}{2})\.\s(\p{L}{2,})/gu))
    if (starters.has(next!.toLowerCase())) return words.slice(0, index);
  return words;
}

const SPOKEN_REACH = 1500;

/** "he" and "she" speak for the last name that spoke in the paragraphs before. */
function lastNamed(text: string, before: number, { spoken, noName }: SpeechRules): Speaker | undefined {
  const from = Math.max(0, before - SPOKEN_REACH);
  let last: Speaker | undefined;
  for (const match of text.slice(from, before).matchAll(spoken)) {
    const name = match.slice(1).find((group) => group !== undefined) ?? '';
    if (new RegExp(`${noName.source}$`, noName.flags).test(name)) continue;
    const start = from + match.index + match[0].indexOf(name);
    last = { text: name, start, end: start + name.length };
  }
  return last;
}

/** "Lois Scholz" names somebody; "her son", "he" and the "MORE" of a link do not. */
export function isNamed(speaker: string, { speech }: Language): boolean {
  if (!speech || speech.noName.test(speaker) || speech.pronoun.test(speaker)) return false;
  return !speech.hasCapitals || (/^\p{Lu}\S/u.test(speaker) && /\p{Ll}/u.test(speaker));
}
