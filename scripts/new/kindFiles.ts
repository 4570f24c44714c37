/** A finder of one word, the name of its kind, until its phrases are put in the word's place. */
export const finderFile = (
  name: string,
) => `import type { Finder, FoundMention, ParsedText } from '@/utils/read/account/mention';

/** "${name}" */
const PHRASE = /(?<!\\p{L})${name}(?!\\p{L})/giu;

/** What an account says of a ${name}. */
export const ${name}: Finder<ParsedText> = {
  kind: '${name}',
  find: ({ sentences }) =>
    sentences.flatMap(({ text, start: opening }, sentence) =>
      [...text.matchAll(PHRASE)].map(({ 0: words, index }): FoundMention<ParsedText> => {
        const start = opening + index;
        const value = words.toLowerCase();
        return { kind: '${name}', start, end: start + words.length, sentence, value, parsed: { type: 'text' } };
      }),
    ),
};
`;

export const compareFile = (
  name: string,
  Name: string,
) => `import { AGREE, type Relation } from '@/utils/compare/facts/relation';
import type { FoundMention } from '@/utils/read/account/mention';

/** Whether two accounts say the same of one ${name}. */
export function judge${Name}s(a: FoundMention, b: FoundMention): Relation {
  return a.value === b.value ? AGREE : { verdict: 'compatible', how: 'other words' };
}
`;

export const pairFile = (name: string) => `import type { CandidatePair } from '@/utils/compare/facts/candidatePair';

/** How surely two mentions are of one ${name}, 0 to 1: as surely as their sentences tell the same. */
export function ${name}Probability({ link }: CandidatePair): number {
  return link.how === 'same' ? link.probability : 0;
}
`;

export const labelFile = (
  name: string,
  Name: string,
) => `import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { phraseBeside } from '@/utils/compare/label/phrases';
import type { Side } from '@/utils/link/side';

/** What the ${name} is told of. */
export function label${Name}(cluster: Cluster, sides: Side[]): string {
  return phraseBeside(cluster[0]!, cluster, sides);
}
`;

export const finderTest = (name: string) => `import { expect, test } from 'vitest';
import { ${name} } from '@/utils/read/find/${name}';
import { accountOf } from './account';

const found = (text: string) =>
  ${name}.find(accountOf(text)).map(({ start, end, value }) => [text.slice(start, end), value]);

test.each([['The ${name} was told.', '${name}', '${name}']])('finds what %j says', (text, words, value) => {
  expect(found(text)).toEqual([[words, value]]);
});

test.each(['It was shut on Monday.'])('finds nothing in %j', (text) => {
  expect(found(text)).toEqual([]);
});
`;
