import { expect, test } from 'vitest';
import { quotedWords } from '@/utils/compare/find/quote';
import { judgeQuotes } from '@/utils/compare/judge/quote';
import type { FoundMention } from '@/utils/compare/mention';

const quoted = (text: string): FoundMention => ({
  kind: 'quote',
  start: 0,
  end: text.length,
  sentence: 0,
  value: quotedWords(text).join(' '),
  reading: { type: 'text' },
});

test.each([
  ['We will not give in to this.', 'we will not give in to this', 'agree'],
  ['We will not give in to this, ever.', 'will not give in', 'agree'],
  ['It’s a sad day for the town', "It's a sad day for the town", 'agree'],
  ['They want to double your taxes soon', 'They want to triple your taxes soon', 'conflict'],
  ['I am proud of what we did here', 'I am not proud of what we did here', 'conflict'],
  ['this is something important for us', 'this is something very important for us', 'compatible'],
  ['it will harmonise the work force here', 'it will harmonize the workforce here', 'compatible'],
])('%j and %j: %s', (a, b, verdict) => {
  expect(judgeQuotes(quoted(a), quoted(b)).verdict).toBe(verdict);
});
