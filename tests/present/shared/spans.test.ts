import { describe, expect, test } from 'vitest';
import { differingSpans, type Span } from '@/utils/present/shared/spans';

/** Marked words in brackets. */
const shown = (spans: Span[]) => spans.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

describe('of two wordings, only the words that the other lacks are marked, without the space beside them', () => {
  test.each([
    ['Nobody cut corners here', 'Nobody cut corners', 'Nobody cut corners [here]', 'Nobody cut corners'],
    ['It was safe', 'It was never safe', 'It was safe', 'It was [never] safe'],
    ['Safe', 'Safe', 'Safe', 'Safe'],
    ['three cranes fell', 'two cranes fell', '[three] cranes fell', '[two] cranes fell'],
  ])('%j and %j', (mine, theirs, ofMine, ofTheirs) => {
    const spans = differingSpans(mine, theirs, 'en');
    expect([shown(spans.mine), shown(spans.theirs)]).toEqual([ofMine, ofTheirs]);
  });
});
