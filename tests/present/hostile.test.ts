import { expect, test } from 'vitest';
import { addressOfSentence } from '@/utils/present/detail/textFragment';
import { isolate } from '@/utils/present/shared/isolate';
import { storyMarkdown } from '@/utils/present/story/markdown';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from './sampleStory';
import { ENGLISH } from './testWords';

test.each([
  ['Harbor Ledger', 'Harbor Ledger'],
  ['صحيفة', '\u2068صحيفة\u2069'],
  ['Evil\u202eNews', '\u2068EvilNews\u2069'],
])('isolate keeps %j from turning the words after it', (name, isolated) => expect(isolate(name)).toBe(isolated));

test.each([
  ['javascript:alert(1)', 'x', undefined],
  ['https://a.example/#old', 'One, two - three', 'https://a.example/#:~:text=One%2C%20two%20%2D%20three'],
  [
    'https://a.example/',
    'The port of Larsund will reopen on Friday, nine days after a crane fell onto a berth.',
    'https://a.example/#:~:text=The%20port%20of%20Larsund%20will,crane%20fell%20onto%20a%20berth.',
  ],
])('the address of a sentence in %s', (url, sentence, address) =>
  expect(addressOfSentence(url, sentence)).toBe(address),
);

test('markup in a headline stays text when copied as Markdown', () => {
  const articles = SAMPLE.articles.map((one) => ({ ...one, title: '<script>alert(1)</script> [x](javascript:y) *b*' }));
  const markdown = storyMarkdown(storyView({ ...SAMPLE, articles }, ENGLISH), ENGLISH);
  expect(markdown).toContain('# \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:y) \\*b\\*');
  expect(markdown).not.toMatch(/(^|[^\\])<script/m);
});
