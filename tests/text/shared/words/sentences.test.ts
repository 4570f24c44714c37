import { expect, test } from 'vitest';
import { sentences as rules } from '@/utils/text/en/sentences';
import { splitSentences } from '@/utils/text/shared/words/sentences';

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
  ['One.\n \nTwo.', ['One.', 'Two.']],
  ['東京で地震。けが人はいない。', ['東京で地震。', 'けが人はいない。']],
  ['Lt. Gov. Ann Lee and Rev. J. B. Ott spoke. So did I.', ['Lt. Gov. Ann Lee and Rev. J. B. Ott spoke.', 'So did I.']],
  ['The bill (H.R. 1) passed. It rose 3.5 percent.', ['The bill (H.R. 1) passed.', 'It rose 3.5 percent.']],
  ['He paid $1.5 million. Then 110 b. Euro came.', ['He paid $1.5 million.', 'Then 110 b. Euro came.']],
  ['She works for Acme Inc. in Bonn. He does not.', ['She works for Acme Inc. in Bonn.', 'He does not.']],
  ['She works for Acme Inc. The firm is old.', ['She works for Acme Inc.', 'The firm is old.']],
  [
    'It opened at 9 a.m. Monday. It shut at 5 p.m. The end.',
    ['It opened at 9 a.m. Monday.', 'It shut at 5 p.m.', 'The end.'],
  ],
  ['He said: “We go. They stay.” It rained.', ['He said: “We go.', 'They stay.”', 'It rained.']],
  ['"We can\'t," said Ott. "Not now."', ['"We can\'t," said Ott.', '"Not now."']],
  ['Wait… what? Yes!', ['Wait… what?', 'Yes!']],
  ['The U.N. Security Council met. The U.S. did not.', ['The U.N. Security Council met.', 'The U.S. did not.']],
  ['Smith v. Jones was cited in No. 12-345. It held.', ['Smith v. Jones was cited in No. 12-345.', 'It held.']],
  ['He was born in St. Paul, Minn. He died there.', ['He was born in St. Paul, Minn.', 'He died there.']],
  ['Photo: A. Lee/Agency\nThe boat sank.', ['Photo: A. Lee/Agency', 'The boat sank.']],
  ['See example.org for more. Write to a.b@c.org now.', ['See example.org for more.', 'Write to a.b@c.org now.']],
  ['He asked “why?” “what for?” Then he left.', ['He asked “why?” “what for?”', 'Then he left.']],
  ['“Who?” “Me.” They laughed.', ['“Who?”', '“Me.”', 'They laughed.']],
  ['It rose to No. 1 on Oct. 3, 2019. A first.', ['It rose to No. 1 on Oct. 3, 2019.', 'A first.']],
  ['They came (all of them). It was late.', ['They came (all of them).', 'It was late.']],
  [
    'Dr. Martin Luther King Jr. Day is Monday. Schools close.',
    ['Dr. Martin Luther King Jr. Day is Monday.', 'Schools close.'],
  ],
  ['The vote was 52-48. “It’s over,” he said.', ['The vote was 52-48.', '“It’s over,” he said.']],
  ['', []],
])('cuts %j', (text, sentences) => {
  expect(splitSentences(text, rules).map((sentence) => sentence.text)).toEqual(sentences);
});

test.each(['One. Two.\n\n  Three “four.” \u00a0 Five', 'שלום. עולם.', '😀 Yes. 😀😀 No.', 'a\0b. C\0.'])(
  'keeps offsets in %j',
  (text) => {
    for (const { start, end, text: own } of splitSentences(text, rules)) expect(text.slice(start, end)).toBe(own);
  },
);

test.each(['Abc defgh. ', 'Abc defg. ', 'The U.S. won 3.5 points. '])(
  'cuts a long paragraph of %j at every stop',
  (unit) => {
    expect(new Set(splitSentences(unit.repeat(400), rules).map((sentence) => sentence.text))).toEqual(
      new Set([unit.trim()]),
    );
  },
);

test('counts paragraphs', () => {
  const paragraphs = (text: string) => splitSentences(text, rules).map(({ paragraph }) => paragraph);
  expect(paragraphs('One. Two.\n\nThree.')).toEqual([0, 0, 1]);
  expect(paragraphs('A heading\nThe text begins.')).toEqual([0, 1]);
});

test.each(['1', '"a b. ', 'a.b', '.', '\0', '\n', 'a\n', 'U.S. ', 'A. ', 'a! ', 'שלום. ', '😀'])(
  'cuts a long run of %j within bounds',
  (unit) => {
    const start = performance.now();
    splitSentences(unit.repeat(Math.ceil(500_000 / unit.length)), rules);
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
