import type { Account } from '@/utils/read/mention';
import { sentenceAt } from '@/utils/read/sentenceAt';
import { SENTENCE_STARTERS } from '@/utils/text/en/abbreviations';

export interface Speaker {
  text: string;
  start: number;
  end: number;
  /** A "he" or "she" stands beside the quotation, and this is the last name that spoke before. */
  byPronoun?: boolean;
}

const VERB =
  'said|says|told|added|wrote|tweeted|argued|explained|stated|insisted|noted|warned|announced|declared|asked|replied|continued|recalled|responded|concluded|claimed|testified';
/** Before the speaker: “…,” told Ann Lee speaks to her. */
const VERB_FIRST =
  'said|says|added|wrote|tweeted|argued|explained|stated|insisted|noted|announced|declared|replied|continued|recalled|responded|concluded|claimed|testified';
/** "Lois Scholz", "Mr. Trump", "Felt's", "J.P. O'Neil", "Secretary of the Interior Ann Lee"; at most eight words. Not "D-Calif." behind a name, nor "Earlier" before one. */
const NAME =
  "(?<![\\p{L}-])(?![DRI]-|(?:Earlier|Later|Meanwhile|Separately|Then)\\s)(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Lt|Sgt|Capt|Gen|Col)\\.\\s)?\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s(?:(?:de|van|von|bin|al|of|of the)\\s)?\\p{Lu}[\\p{L}.'’-]{0,30}){0,7}";
/** "a family friend", "the team's spokesman", "her son", "officials" */
const ROLE = "(?:(?:a|an|the|his|her|their|one)\\s)?(?:[a-z][\\p{L}'’-]{0,20}\\s){0,2}[a-z][\\p{L}-]{2,20}";
const AFTER_VERB = new RegExp(`^[\\s,”"'’]{0,4}(?:he\\s|she\\s|they\\s)?(?:${VERB_FIRST})\\s(${NAME}|${ROLE})`, 'u');
/** Not “Will he?” Strzok replied: “No.”, where the tag opens what comes next. */
const BEFORE_VERB = new RegExp(
  `^[\\s,”"'’]{0,4}(${NAME}|he|she|they|${ROLE})(?:(?:,\\s[^,"“]{1,60}){1,2},)?\\s(?:has\\s|had\\s|also\\s)?(?:${VERB})\\b(?!:)`,
  'u',
);
const LEADING = new RegExp(
  `(?:^|[\\s"“”])(${NAME}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he [a-z]{3,20})(?:(?:,\\s[^,"“]{1,60}){1,2},)?\\s(?:has\\s|had\\s|also\\s)?(?:${VERB})\\b[^"“]{0,60}["“'‘«„]?\\s?$`,
  'u',
);
/** The tag of “I trust in God,” Mr. Obama said, “but …”. */
const INSIDE = new RegExp(
  `, ?["”'’]\\s(?:(${NAME}|he|she|they|${ROLE})\\s(?:${VERB})\\b|(?:${VERB_FIRST})\\s(${NAME}|${ROLE}))[^"“”]{0,40},\\s?["“'‘]`,
  'u',
);
const PRONOUN = /^(?:he|she|they)$/i;
/** How far from a quotation its speaker is looked for. */
const REACH = 160;

/** Who is credited with the words from `start` to `end`, in the article's words: beside the quotation, or for a pronoun the last one named. */
export function findSpeaker(account: Account, start: number, end: number): Speaker | undefined {
  const found = besideQuote(account, start, end);
  if (found === undefined || !PRONOUN.test(found.text)) return found;
  const named = lastNamed(account.article.text, found.start);
  return named ? { ...named, byPronoun: true } : found;
}

function besideQuote(account: Account, start: number, end: number): Speaker | undefined {
  const { text } = account.article;
  const inside = INSIDE.exec(text.slice(start, end));
  if (inside) return speakerIn(inside, start);
  const after = text.slice(end, end + REACH).split('\n')[0]!;
  for (const pattern of [AFTER_VERB, BEFORE_VERB]) {
    const match = pattern.exec(after);
    if (match) return speakerIn(match, end);
  }
  const from = Math.max(start - REACH, account.sentences[sentenceAt(account.sentences, start)]?.start ?? 0);
  const match = LEADING.exec(text.slice(from, start));
  const speaker = match && speakerIn(match, from);
  return speaker && !isOneOfTwo(text, speaker) ? speaker : undefined;
}

/** "He and Lois Ott had concluded that": nobody said it alone. */
function isOneOfTwo(text: string, { start }: Speaker): boolean {
  return /\p{L} and $/u.test(text.slice(Math.max(0, start - 8), start));
}

function speakerIn(match: RegExpExecArray, offset: number): Speaker {
  // The stop of "said Steve Cooley." ends the sentence, that of "King Jr." does not.
  const text = inOneSentence(match[1] ?? match[2]!).replace(/(?<=\p{Ll}{3})\.$/u, '');
  const start = offset + match.index + match[0].indexOf(text);
  return { text, start, end: start + text.length };
}

/** "Harris" of "Harris. She", whose last word begins the next sentence; "Rep. Ann Lee" is left as it is. */
function inOneSentence(words: string): string {
  for (const { index, 1: next } of words.matchAll(/(?<=\p{Ll}{2})\.\s(\p{L}{2,})/gu))
    if (SENTENCE_STARTERS.has(next!.toLowerCase())) return words.slice(0, index);
  return words;
}

const SPOKEN_NAME = new RegExp(
  `(${NAME})(?:,\\s[^,"“]{1,60},)?\\s(?:${VERB})\\b|[,”"’']\\s?(?:${VERB_FIRST})\\s(${NAME})`,
  'gu',
);

/** "he" and "she" speak for the last name that spoke in the paragraphs before. */
function lastNamed(text: string, before: number): Speaker | undefined {
  const from = Math.max(0, before - 1500);
  let last: Speaker | undefined;
  for (const match of text.slice(from, before).matchAll(SPOKEN_NAME)) {
    const name = match[1] ?? match[2]!;
    if (/^(?:He|She|They|It|But|And|The|In)$/.test(name)) continue;
    const start = from + match.index + match[0].indexOf(name);
    last = { text: name, start, end: start + name.length };
  }
  return last;
}

/** "Lois Scholz" names somebody; "her son", "he" and the "MORE" of a link do not. */
export function isNamed(speaker: string): boolean {
  return (
    /^\p{Lu}\S/u.test(speaker) &&
    /\p{Ll}/u.test(speaker) &&
    !/^(?:He|She|They|The|It|But|And|A|An|His|Her|Their|[A-Z][a-z]+day)\b/.test(speaker)
  );
}
