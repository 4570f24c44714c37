import type { Account } from '@/utils/read/account/mention';
import { isBodyWord } from '@/utils/text/en/speech/speakerNouns';
import { isDeterminer, isLinking, isStop } from '@/utils/text/en/words/phraseWords';
import { withoutPossessive } from '@/utils/text/en/words/possessive';
import { isRoleNoun, roleNamed } from '@/utils/text/en/words/roleNouns';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import type { Phrase } from './phrase';

/** What the words that name a voice tell of it. */
export interface Naming {
  /** A person or a body by its name, or by what it is: "a spokesman". */
  kind: 'person' | 'body' | 'role';
  /** Offsets into the text, with the description behind the name. */
  start: number;
  end: number;
  sentence: number;
  /** Words of the proper name, plain; empty for a role. */
  name: string[];
  /** Words of titles, of what it is and whose, plain. */
  roles: Set<string>;
  /** Of a role the noun that says what it is, one word for all that say the same: "spokesman". */
  head: string;
  /** "a spokesman" is not one told of before, "the spokesman" may be. */
  isNew: boolean;
}

/** In lower case, without accents, possessives and marks. */
export function normalizedWord(word: string): string {
  const lower = word.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('’', "'");
  return withoutPossessive(lower);
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Reads a phrase of a sentence of an account. */
export function namingOf({ tokens: all }: Account, sentence: number, phrase: Phrase): Naming {
  const tokens = all[sentence]!;
  const words = wordsOf(tokens, phrase.name.from, phrase.name.to).filter((word) => !SUFFIX.test(word));
  const roles = new Set([
    ...rolesOf(tokens, phrase.from, phrase.name.from < phrase.name.to ? phrase.name.from : phrase.to),
    ...rolesOf(tokens, phrase.name.from < phrase.name.to ? phrase.name.to : phrase.to, phrase.described),
  ]);
  const head = roleOf(wordAt(tokens, phrase.head));
  const [first, last] = [tokens[phrase.from]!, tokens[phrase.described - 1]!];
  return {
    kind: words.length === 0 ? 'role' : isBody(tokens, phrase, words) ? 'body' : 'person',
    start: first.start,
    end: last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0),
    sentence,
    name: words,
    roles,
    head,
    isNew: !/^(?:the|his|her|their|its|that|this)$/.test(wordAt(tokens, phrase.from)),
  };
}

function wordsOf(tokens: Token[], from: number, to: number): string[] {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'sign');
  return words.map(({ text }) => normalizedWord(text));
}

function rolesOf(tokens: Token[], from: number, to: number): string[] {
  return wordsOf(tokens, from, to)
    .filter((word) => !isDeterminer(word) && !isLinking(word) && !isStop(word))
    .map(roleOf);
}

function roleOf(word: string): string {
  const lower = normalizedWord(word);
  return (isRoleNoun(lower) && roleNamed(lower)) || lower;
}

/** "the Washington Post", "CNN", "House Judiciary Committee"; one with a title is a person. */
function isBody(tokens: Token[], { from, name }: Phrase, words: string[]): boolean {
  if (name.from > from && !isDeterminer(wordAt(tokens, from))) return false;
  if (wordAt(tokens, name.from - 1) === 'the' || words.some(isBodyWord)) return true;
  const texts = tokens.slice(name.from, name.to).filter(({ kind }) => kind === 'word');
  return texts.length === 1 && texts[0]!.text.length > 1 && texts[0]!.text === texts[0]!.text.toUpperCase();
}
