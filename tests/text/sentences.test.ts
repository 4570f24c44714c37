import { expect, test } from 'vitest';
import { splitSentences } from '@/utils/text/sentences';

test.each([
  ['Sen. Smith met Mr. Jones. They spoke.', ['Sen. Smith met Mr. Jones.', 'They spoke.']],
  ['He left the U.S. Senate on Jan. 5. It rained.', ['He left the U.S. Senate on Jan. 5.', 'It rained.']],
  ['They live in the U.S. The rest moved.', ['They live in the U.S.', 'The rest moved.']],
  ['It was No. 1 then. No. They lost.', ['It was No. 1 then.', 'No.', 'They lost.']],
  ['George W. Bush and J. K. Rowling met.', ['George W. Bush and J. K. Rowling met.']],
  ['At 5 p. m. Friday he left.', ['At 5 p. m. Friday he left.']],
  ['“Why not?” she asked. “I go.”', ['“Why not?” she asked.', '“I go.”']],
  ['"Stop!" Mr. Jones said. He ran.', ['"Stop!" Mr. Jones said.', 'He ran.']],
  ['“An unclosed quote goes on. Here it ends.', ['“An unclosed quote goes on.', 'Here it ends.']],
  ['A heading without a stop\n\nThe text begins.', ['A heading without a stop', 'The text begins.']],
  ['A line that was\nbroken in the middle. Next.', ['A line that was\nbroken in the middle.', 'Next.']],
  ['東京で地震。けが人はいない。', ['東京で地震。', 'けが人はいない。']],
  ['', []],
])('cuts %j', (text, sentences) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test.each(['One. Two.\n\n  Three “four.” \u00a0 Five', 'שלום. עולם.', '😀 Yes. 😀😀 No.', 'a\0b. C\0.'])(
  'keeps offsets in %j',
  (text) => {
    for (const { start, end, text: own } of splitSentences(text)) expect(text.slice(start, end)).toBe(own);
  },
);

test('counts paragraphs', () => {
  expect(splitSentences('One. Two.\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
});

test.each(['1', '"a b. ', 'a.b', '.', '\0', '\n', 'a\n', 'U.S. ', 'שלום. ', '😀'])(
  'cuts a long run of %j within bounds',
  (unit) => {
    const start = performance.now();
    splitSentences(unit.repeat(Math.ceil(200_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
