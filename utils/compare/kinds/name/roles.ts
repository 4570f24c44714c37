import type { FoundMention } from '@/utils/read/account/mention';
import { FUNCTION_WORDS } from '@/utils/text/en/words';
import { roleNamed } from '@/utils/text/en/words/roleNouns';
import { stem } from '@/utils/text/en/words/stem';
import type { Token } from '@/utils/text/shared/words/tokens';

/** What a person is to the story, by the words beside the name. */
export interface Role {
  /** "spokesman", "lawyer": one noun for each group of synonyms. */
  nouns: Set<string>;
  /** Stems of the other words of the title, which say whose or of what: "White House", "Jenner Institute". */
  of: Set<string>;
}

const NO_ROLE: Role = { nouns: new Set(), of: new Set() };

/** Words of a title before a name ("RNC spokesman Ann Lee") and of what follows it ("Ann Lee, a friend of the family"). */
const MOST_BEFORE = 4;
const MOST_AFTER = 6;
/** Where the title begins or the clause goes on: "said | director Ann Lee", "Ann Lee, a spokesman, | said". */
const CLAUSE =
  /^(?:said|says|told|tweeted|posted|on|in|at|to|was|is|were|has|had|and|by|with|for|from|will|would|that|after|when|as)$/;
/** "the chairman of | West Virginia": a place or body, not who holds the role. */
const PLACED = /^(?:of|in|at|from|near|to)$/;
/** Words of a title that say nothing of whose it is. */
const LIGHT = new Set('mr mrs ms dr new former vice chief deputy senior top longtime own'.split(' '));

/** Reads the role of a name from its title and from what stands after a comma. */
export function roleOf({ start, end }: FoundMention, tokens: Token[]): Role {
  const first = tokens.findIndex((token) => token.start >= start);
  if (PLACED.test(tokens[first - 1]?.lower ?? '')) return NO_ROLE;
  const after = tokens.findIndex((token) => token.start >= end);
  const words = [...titleBefore(tokens, first), ...(after === -1 ? [] : appositionAfter(tokens, after))];
  const nouns = words.flatMap(({ lower }) => roleNamed(lower) ?? []);
  const rest = words.filter(
    ({ lower }) => roleNamed(lower) === undefined && !FUNCTION_WORDS.has(lower) && !LIGHT.has(lower),
  );
  return { nouns: new Set(nouns), of: new Set(rest.map(({ lower }) => stem(lower.replace(/'s?$/, '')))) };
}

function titleBefore(tokens: Token[], first: number): Token[] {
  // "her lawyer, Ann Lee", "said Dr. Ann Lee"
  const last = /^[,.]$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
  const words: Token[] = [];
  for (let at = last; at >= 0 && words.length < MOST_BEFORE && goesOn(tokens[at]!); at -= 1) words.push(tokens[at]!);
  return words;
}

function appositionAfter(tokens: Token[], after: number): Token[] {
  if (tokens[after]!.lower !== ',') return [];
  const words: Token[] = [];
  for (let at = after + 1; at < tokens.length && words.length < MOST_AFTER && goesOn(tokens[at]!); at += 1)
    words.push(tokens[at]!);
  return words;
}

function goesOn({ kind, lower }: Token): boolean {
  return kind === 'word' && !CLAUSE.test(lower);
}
