import { expect, test } from 'vitest';
import { storyMarkdown } from '@/utils/present/story/markdown';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from '../sampleStory';
import { ENGLISH } from '../testWords';

const markdown = storyMarkdown(storyView(SAMPLE, ENGLISH), ENGLISH);
const section = (heading: string) => markdown.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

test('the lists of the popup stand in its order', () => {
  expect([...markdown.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
    'They differ',
    'Not in this article',
    'Only in this article',
    'Who is heard',
    'What they call it',
    'What comes first',
    'All tell',
    'Outlets',
  ]);
});

test('a difference: both sentences with the words that differ, the way to the other, and who tells the same as whom', () => {
  const lines = section('They differ').split('\n');
  expect(lines.slice(2, 7)).toEqual([
    '### When: Port reopens (Conflict)',
    '',
    '- This article: The port of Larsund will reopen on **Friday**, nine days after a crane fell onto a berth.',
    expect.stringMatching(
      /^- \[Meridian Wire\]\(<https:\/\/meridianwire\.example\/larsund#:~:text=.*>\): The port of Larsund reopens on \*\*Monday\*\*, its owner said\.$/,
    ),
    expect.stringMatching(/^- Same as here: \[Harbor Ledger\]\(<.*>\), \[Delta Business Daily\]\(<.*>\)$/),
  ]);
});

test('what others tell, and how it is told', () => {
  expect(section('Not in this article')).toContain(' Told by 2 of 4: [Meridian Wire](<');
  expect(section('Who is heard')).toContain('- harbour master Ida Brekke: in this article and 1 of 4');
  expect(section('What they call it')).toContain('- This article: damage; Meridian Wire: Repairs; Harbor Ledger: bill');
  expect(section('What comes first')).toContain('This article: Sentence 5 of 6; Harbor Ledger: Sentence 1 of 7');
});
