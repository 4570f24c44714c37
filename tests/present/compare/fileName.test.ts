import { expect, test } from 'vitest';
import { fileName } from '@/utils/present/compare/fileName';
import { storyFile } from '@/utils/present/story/markdown';
import { notesView } from '@/utils/present/story/notesView';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from '../sampleStory';
import { ENGLISH, NOW } from '../testWords';

test('a file is named by its story and the day, in any script, and no longer than can be read', () => {
  expect(fileName('Port of “Larsund” reopens / today', 'json', ENGLISH)).toBe(
    'port-of-larsund-reopens-today-2026-07-04.json',
  );
  expect(fileName('港口重新开放', 'md', ENGLISH)).toBe('港口重新开放-2026-07-04.md');
  expect(fileName('word '.repeat(60), 'md', ENGLISH).length).toBeLessThan(80);
});

test('a Markdown file tells year and zone, and begins with facts about the article', () => {
  const full = { ...ENGLISH, full: true };
  const facts = { publishedAt: '2026-07-04T14:30:00Z', url: 'https://northlight.example/port', comparedAt: NOW };
  const file = storyFile(storyView(SAMPLE, full), facts, full);
  expect(file.split('\n').slice(0, 7)).toEqual([
    '---',
    'title: "Port of Larsund to reopen after crane collapse that injured at least 12"',
    'outlet: "Northlight Radio"',
    'url: "https://northlight.example/port"',
    'published: "2026-07-04T14:30:00Z"',
    'compared: "2026-07-04T16:30:00.000Z"',
    '---',
  ]);
  expect(file).toContain('Northlight Radio, Jul 4, 2026, 2:30 PM UTC.');
});

test('the reader’s own notes stand first, what they marked as a quotation with the way to it', () => {
  const marked = { article: 'a', outlet: 'Wire', text: 'at least 35', url: 'https://wire.example/crane' };
  const notes = notesView([{ id: 'n', text: 'Ask the port.\n# Not a heading', marked, writtenAt: NOW }], ENGLISH);
  const file = storyFile(storyView(SAMPLE, ENGLISH), { comparedAt: NOW, notes }, ENGLISH);
  const from = file.indexOf('## Your notes');
  expect(file.slice(from, file.indexOf('## They differ')).split('\n')).toEqual([
    ...[
      '## Your notes',
      '',
      '> at least 35',
      '>',
      '> [Wire](<https://wire.example/crane#:~:text=at%20least%2035>)',
      '',
    ],
    ...['Ask the port.', '', '\\# Not a heading', '', '*Jul 4, 4:30 PM*', '', ''],
  ]);
});
