import { isDocument, isSpeakerNoun } from '@/utils/text/en/speech/speakerNouns';
import { isDeterminer } from '@/utils/text/en/words/phraseWords';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import type { Phrase } from './phrase';

/** "People say", "the man said": nobody that a reader could know. */
const VAGUE =
  /^(?:people|person|others|man|men|woman|women|one|persons|individuals|someone|everyone|many|guy|guys|lives|times|dead|injured|wounded|deaths|arrests|humans|couples|strangers)$/;
/** Heads that need no article: "police said". */
const MASS = /^(?:police|prosecution|media|leadership|staff|management|defense|congress)$/;
/** Capitalised things that do not speak. */
const THINGS =
  /^(?:act|bill|clause|hurricane|storm|address|constitution|amendment|law|rule|tweet|twitter|facebook|instagram|youtube|covid|god|english|inc|monument|airport|street|avenue|highway|bridge|river|war|iphone|android|internet|obamacare|medicare|medicaid|trumpism|christmas|easter|thanksgiving|bible|americans?|advertisement|photo|image|video|related|read|more|story|breaking|update|watch|live|exclusive|opinion)$/;

/** Whether a phrase names somebody or some body that can speak, or a document where `documents` may. */
export function isTelling(tokens: Token[], phrase: Phrase, documents = false): boolean {
  const { from, to, name, head } = phrase;
  if (name.from < name.to) return !THINGS.test(wordAt(tokens, name.to - 1)) && isWritten(tokens, name.from, name.to);
  const word = wordAt(tokens, head).replace(/'s?$/, '');
  if (isPossessive(wordAt(tokens, from))) return false;
  if (VAGUE.test(word)) return to - from > 2 && to > head + 1;
  if (documents && isDocument(word)) return to - from > 2 || (to - from > 1 && word.endsWith('s'));
  if (!isSpeakerNoun(word)) return false;
  return /[^s]s$/.test(word) || MASS.test(word) || isDeterminer(wordAt(tokens, from)) || hasName(tokens, from, head);
}

/** "his lawyer" names nobody away from its sentence. */
function isPossessive(word: string): boolean {
  return /^(?:his|her|their|its|our|my|your)$/.test(word);
}

/** A name holds a letter in lower case, or is a short one in capitals: "CNN", not "BREAKING NEWS". */
function isWritten(tokens: Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters > 1 && (words.some(({ text }) => /\p{Ll}/u.test(text)) || letters <= 6);
}

function hasName(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(isCapital);
}
