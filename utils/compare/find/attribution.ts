import type { Account, Finder, FoundMention, TextReading } from '@/utils/compare/mention';

const CAPITALS = "\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s(?:of\\s|the\\s)?\\p{Lu}[\\p{L}.'’-]{0,30}){0,5}";
const SOURCE = `(?:an?|the|two|three|several|its|his|her|their|people|police|officials|sources?|state|federal|local)(?:\\s[\\p{Ll}\\p{Lu}][\\p{L}'’-]{0,20}){0,5}?`;
/** In the order in which they are tried: the most telling first. */
const PATTERNS: RegExp[] = [
  /** "an internal notice seen by South China Morning Post", "a letter obtained by CNN" */
  new RegExp(
    `(?:an?|the)\\s(?:[a-z][\\p{L}-]{1,20}\\s){0,3}(?:seen|reviewed|obtained|viewed|released|published)\\sby\\s(?:the\\s)?(?:${CAPITALS})`,
    'u',
  ),
  /** "according to two people briefed on the pact" */
  new RegExp(`[Aa]ccording to (?:${CAPITALS}|${SOURCE}(?=[,.;”"]|$))`, 'u'),
  /** "sources told CNN", "officials in New Delhi said" */
  new RegExp(
    `(?:[Ss]ources?|[Oo]fficials|[Pp]olice|[Ii]nvestigators|[Aa]uthorities|[Rr]esearchers|[Ww]itnesses)(?:\\s(?:in|at|for|with)\\s${CAPITALS})?\\s(?:said|says?|told(?:\\s${CAPITALS})?)`,
    'u',
  ),
  /** "Lt. Frank Vanore said", "Reuters reported", "a person familiar with the matter said" */
  new RegExp(
    `(?:${CAPITALS}|(?:the|The|a|A|an|An|his|her|their)\\s(?:[\\p{L}'’-]{2,20}\\s){1,6}?)\\s?(?:said|says|told|reported|reports|announced|confirmed)\\b`,
    'u',
  ),
  /** "reportedly", "is believed to" */
  /\b(?:reportedly|allegedly|alleged|supposedly|is believed to|are believed to|is said to)\b/u,
];
/** Beyond this a sentence is no prose. */
const LONGEST_SENTENCE = 1000;

/** Who is credited with a sentence's content, or how it is hedged: one mention a sentence, the most telling. */
export const attribution: Finder<TextReading> = {
  kind: 'attribution',
  find: (account) => account.sentences.flatMap((_, index) => credit(account, index)),
};

function credit({ sentences }: Account, index: number): FoundMention<TextReading>[] {
  const { text, start } = sentences[index]!;
  if (text.length > LONGEST_SENTENCE) return [];
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const words = match[0].replace(/[.’'-]+$/, '');
    const from = start + match.index;
    return [
      {
        kind: 'attribution',
        start: from,
        end: from + words.length,
        sentence: index,
        value: sourceOf(words),
        certainty: isHedge(words) ? 'hedged' : 'stated',
        reading: { type: 'text' },
      },
    ];
  }
  return [];
}

/** The source without the words that credit it: "according to Cohen" and "Cohen said" give "cohen". */
export function sourceOf(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/\b(?:according to|said|says?|told.*|reported|reports|announced|confirmed|the|an?)\b/g, ' ');
  return plain.replace(/\s+/g, ' ').trim();
}

export function isHedge(words: string): boolean {
  return /^(?:reportedly|allegedly|alleged|supposedly|is believed|are believed|is said)/.test(words);
}
