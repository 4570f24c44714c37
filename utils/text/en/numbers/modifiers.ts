import type { Modifier } from '@/utils/text/shared/numbers/interval';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** Phrases that loosen the number after them. */
const BEFORE: Record<Modifier, string> = {
  nearly:
    'nearly|almost|close to|just under|just short of|just shy of|not quite|approaching|near|barely under|as near as',
  about:
    'about|around|roughly|approximately|approx|some|circa|estimated|~|in the region of|on the order of|in the neighborhood of|somewhere around|perhaps|maybe|an average of|an estimated|more or less|probably|possibly',
  'at least':
    'at least|no lower than|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|as early as|as few as|as little as|starting at|from at least',
  'more than':
    'more than|over|above|upwards of|upward of|in excess of|exceeding|greater than|north of|just over|well over|just more than|well above|beyond|higher than|larger than|surpassing|topping|better than',
  'at most':
    'up to|as many as|at most|no more than|not more than|a maximum of|as much as|maximum|as high as|as long as|no later than|at the most',
  'less than': 'less than|fewer than|under|below|lower than|smaller than|well under|well below|short of|shy of',
};

/** Phrases that loosen the number before them: "20 or so", "30-plus", "18 or older". */
const AFTER: [RegExp, Modifier][] = [
  [
    /^(?:or (?:more|older|above|over|higher|greater)|and (?:older|up|above|over|counting)|- ?plus|plus|\+)(?= |$)/,
    'at least',
  ],
  [/^or (?:less|fewer|younger|under|below|lower)(?= |$)/, 'at most'],
  [/^(?:or so|or thereabouts|- ?ish|- ?odd|odd|more or less)(?= |$)/, 'about'],
];

const PHRASES: ReadonlyMap<string, Modifier> = new Map(
  Object.entries(BEFORE).flatMap(([modifier, phrases]) =>
    phrases.split('|').map((phrase): [string, Modifier] => [phrase, modifier as Modifier]),
  ),
);

/** Words of the longest phrase in BEFORE. */
const LONGEST = Math.max(...[...PHRASES.keys()].map((words) => words.split(' ').length));
/** They stand between a modifier and its number: "about a", "up to US$" */
const BETWEEN = /^(?:an?|the|only|just|us|usd|[$£€¥₹#])$/;

export interface FoundModifier {
  modifier?: Modifier;
  /** Index of the first token of the phrase, or the given one when there is none. */
  first: number;
}

/** The modifier that ends right before the token at `at`: "as many as", "nearly". */
export function modifierBefore(tokens: Token[], at: number): FoundModifier {
  let place = at - 1;
  while (place >= 0 && at - place <= 2 && BETWEEN.test(wordAt(tokens, place))) place -= 1;
  for (const end of place === at - 1 ? [place] : [place, at - 1]) {
    for (let length = Math.min(LONGEST, end + 1); length > 0; length -= 1) {
      const first = end - length + 1;
      const modifier = PHRASES.get(phrase(tokens, first, end + 1));
      if (modifier) return { modifier, first };
    }
  }
  return { first: at };
}

/** The modifier that begins at a token: "or more", "-plus", with the index after it. */
export function modifierAfter(tokens: Token[], at: number): { modifier: Modifier; next: number } | undefined {
  const words = phrase(tokens, at, at + 3);
  for (const [pattern, modifier] of AFTER) {
    const found = pattern.exec(words);
    if (found) return { modifier, next: at + found[0].split(' ').length };
  }
  return undefined;
}

function phrase(tokens: Token[], first: number, next: number): string {
  let words = '';
  for (let place = first; place < next; place += 1) words += (words && ' ') + wordAt(tokens, place);
  return words.trimEnd();
}
