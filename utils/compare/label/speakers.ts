import { accountVoices } from '@/utils/compare/kinds/attribution/accountVoices';
import type { Offsets } from '@/utils/compare/kinds/kind';
import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { type Naming, normalizedWord } from '@/utils/read/voice/naming';
import type { AccountVoice } from '@/utils/read/voices';
import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isCapital } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** A speaker with more words than these is described rather than named. */
const MOST_WORDS = 5;

const POSSESSIVE = /['’]s?$/;

/** Sentences: farther from who is named the words may be somebody else's. */
const NEAR = 3;

export interface Speaker {
  text: string;
  /** The words that it is told by elsewhere, plain. */
  name: string[];
  /** Its utterances in quotation marks. */
  quoted: Offsets[];
}

/** Whose words a sentence tells, where that is one person or body alone. */
export function speakerOf({ account, sentence }: Place, sides: Side[]): Speaker | undefined {
  const side = sides[account]!;
  const source = sourceIn(side.account.tokens[sentence]!, side.account.article.text);
  if (source !== undefined) return source;
  const own = side.account.sentences[sentence]!;
  const voices = accountVoices(side);
  const credited = voices.filter(({ sayings }) => sayings.some((saying) => saying.sentence === sentence));
  const speaks = side.account.tokens[sentence]!.some(({ lower }) => isSpeechVerb(lower));
  // Who is credited in another sentence goes on here where nobody else may.
  const heard = credited.length > 0 || speaks ? credited : voices.filter((voice) => goesOn(voice, own, sentence));
  const speaker = heard.length === 1 ? speakerNamed(heard[0]!, own, side) : undefined;
  if (speaker === undefined || !isNamedNear(speaker, sentence, side)) return undefined;
  const others = voices.filter((voice) => voice !== heard[0]).map(({ naming }) => naming.name.at(-1) ?? '');
  const isNamed = side.account.tokens[sentence]!.some((token) => plainName(token) === speaker.name.at(-1));
  return isNamed || !isAnyNear(others, speaker, sentence, side) ? speaker : undefined;
}

/** "Tarn Institute" of "According to the Tarn Institute, a body of pilots, …" */
function sourceIn(tokens: Token[], text: string): Speaker | undefined {
  if (tokens[0]?.lower !== 'according' || tokens[1]?.lower !== 'to') return undefined;
  const from = tokens[2]?.lower === 'the' ? 3 : 2;
  const to = tokens.findIndex(({ text: sign }) => sign === ',');
  const isName = tokens
    .slice(from, to)
    .every((token) => isCapital(token) || token.kind === 'number' || /^(?:[.&-]|of|for|the|and|on)$/.test(token.text));
  if (to <= from || to - from > MOST_WORDS || !isName || !isCapital(tokens[from])) return undefined;
  const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return { text: name, name: name.split(/\s+/).map(normalizedWord), quoted: [] };
}

/** Where two who speak are named, "he" may be either. */
function isAnyNear(others: string[], { name }: Speaker, sentence: number, side: Side): boolean {
  const near = names(side, Math.max(0, sentence - NEAR), sentence + 2);
  return others.some((other) => other !== '' && other !== name.at(-1) && near.has(other));
}

/** The words with a capital of these sentences, plain. */
function names({ account }: Side, from: number, to: number): Set<string> {
  return new Set(account.tokens.slice(from, to).flatMap((tokens) => tokens.filter(isCapital).map(plainName)));
}

/** "holm" of "Holm’s" */
function plainName({ text }: Token): string {
  return normalizedWord(text.replace(POSSESSIVE, ''));
}

/** "She" and "the minister" of whom nobody near is named may be somebody else. */
function isNamedNear({ name }: Speaker, sentence: number, { account }: Side): boolean {
  const last = name.at(-1)!;
  const near = account.tokens.slice(Math.max(0, sentence - NEAR), sentence + 2);
  // Few words open like the name; only these need be read without their accents.
  const mayBe = (lower: string) => lower[0] === last[0] || lower.charCodeAt(0) > 127;
  return near.some((tokens) => tokens.some(({ text, lower }) => mayBe(lower) && normalizedWord(text) === last));
}

function goesOn({ sayings }: AccountVoice, own: Offsets, sentence: number): boolean {
  return sayings.some(
    (saying) => Math.abs(saying.sentence - sentence) <= NEAR && saying.passages.some((passage) => meets(passage, own)),
  );
}

function meets(a: Offsets, b: Offsets): boolean {
  return a.start < b.end && a.end > b.start;
}

function speakerNamed({ naming, sayings }: AccountVoice, own: Offsets, { account }: Side): Speaker | undefined {
  const text = nameIn(naming, account.article.text, account.tokens[naming.sentence]!);
  if (text === undefined || text.split(/\s+/).length > MOST_WORDS || /[\n,]/.test(text)) return undefined;
  // The first passage is the sentence that credits it.
  const quoted = sayings.flatMap(({ passages }) => passages.slice(1)).filter((passage) => meets(passage, own));
  const name = naming.name.length > 0 ? naming.name : text.split(/\s+/).map(normalizedWord);
  return { text, name, quoted };
}

/** "Ines Holm" of "Ines Holm, the head of the board", "fire officials" of "the fire officials". */
function nameIn({ name, start, end }: Naming, text: string, all: Token[]): string | undefined {
  const tokens = all.filter((token) => token.start >= start && token.start < end);
  const named = tokens.filter((token) => name.includes(normalizedWord(token.text)));
  const first = tokens.find(({ lower }) => !/^(?:the|a|an)$/.test(lower));
  const [from, to] = named.length > 0 ? [named[0], named.at(-1)] : [first, tokens.at(-1)];
  return from && to && text.slice(from.start, to.end).replace(POSSESSIVE, '');
}
