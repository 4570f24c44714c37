// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LibraryPage } from '@/components/library/LibraryPage';
import type { LibraryProps } from '@/components/library/libraryProps';
import { filterLibrary, type LibraryRow, libraryRow } from '@/utils/present/library/libraryView';
import { timelineView } from '@/utils/present/story/timelineView';
import { SAMPLE } from '../../present/sampleStory';
import { ENGLISH, NOW } from '../../present/testWords';
import { draw } from '../draw';

const stored = {
  state: 'ready',
  kept: false,
  topics: [],
  notes: 0,
  comparison: SAMPLE.comparison,
  articles: SAMPLE.articles,
  changed: false,
};
const rows = ['today', 'yesterday'].map((articleId, day) =>
  libraryRow({ ...stored, articleId, openedAt: NOW - day * 86_400_000 }, ENGLISH),
);

const NOTHING = { arrivals: [], accounts: [], earlier: [], notes: [] };
const NOTE_ACTIONS = { onWrite: vi.fn(), onChange: vi.fn(), onRemove: vi.fn() };
const report = (name: string) => ({
  ...{ id: name, href: `https://${name}.example/crane`, headline: `Crane falls, ${name} says` },
  ...{ outlet: name, time: '1:00 PM' },
});

function drawLibrary(change: Partial<LibraryProps> = {}) {
  const selection = { query: '', filter: 'all' } as const;
  draw(
    <LibraryPage
      days={filterLibrary(rows, selection)}
      total={rows.length}
      counts={{ all: 2, conflict: 2, changed: 0, kept: 0, noted: 0 }}
      topics={[{ id: 'port', name: 'Larsund port', count: 0, fresh: 0 }]}
      selection={selection}
      onSelect={() => {}}
      onOpen={() => {}}
      onAsk={() => {}}
      onKeep={() => {}}
      onDelete={() => {}}
      arrivals={[]}
      freshOf={() => 0}
      noteActions={NOTE_ACTIONS}
      keptFor="Kept for 30 days."
      {...change}
    />,
  );
}

test('stories stand under the day they were read on', () => {
  drawLibrary();
  const today = within(screen.getByRole('region', { name: 'Saturday, July 4' }));
  expect(today.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('region', { name: 'Friday, July 3' })).toBeTruthy();
});

test.each([
  ['words', () => fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'crane' } }), { query: 'crane' }],
  [
    'days',
    () => fireEvent.input(screen.getByLabelText('Read from'), { target: { value: '2026-07-04' } }),
    { from: '2026-07-04' },
  ],
  [
    'a last day',
    () => fireEvent.input(screen.getByLabelText('until'), { target: { value: '2026-07-03' } }),
    { until: '2026-07-03' },
  ],
  ['a topic', () => fireEvent.click(screen.getByRole('link', { name: /Larsund port/ })), { topic: 'port' }],
])('asks for %s', (_what, act, selection) => {
  const onSelect = vi.fn();
  drawLibrary({ onSelect });
  act();
  expect(onSelect).toHaveBeenCalledWith(selection);
});

test('a day that is taken out of its field no longer counts', () => {
  const onSelect = vi.fn();
  drawLibrary({ onSelect, selection: { query: '', filter: 'all', from: '2026-07-04' } });
  fireEvent.input(screen.getByLabelText('Read from'), { target: { value: '' } });
  expect(onSelect).toHaveBeenCalledWith({ from: undefined });
});

test('deletes what is listed and nothing else, after asking', () => {
  const onDelete = vi.fn();
  drawLibrary({ onDelete, days: filterLibrary(rows, { query: '', filter: 'all', until: '2026-07-03' }) });
  fireEvent.click(screen.getByRole('button', { name: 'Delete all shown…' }));
  expect(onDelete).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(onDelete).toHaveBeenCalledWith(['yesterday']);
});

test('a story that is open tells what led up to it, and says nothing where it is the first chapter', () => {
  const timeline = timelineView(SAMPLE, new Map(), ENGLISH);
  const href = 'https://wire.example/june';
  const accounts = [{ id: href, href, headline: 'Port blocked', outlet: 'Wire', time: 'Jun 20' }];
  const [row] = rows as [LibraryRow, LibraryRow];
  drawLibrary({ open: { ...NOTHING, row, timeline, accounts } });
  const detail = within(screen.getByRole('complementary', { name: /./ }));
  expect(detail.getByRole('heading', { name: 'Earlier in this story' })).toBeTruthy();
  expect(detail.getByRole('link', { name: 'Port blocked' }).getAttribute('href')).toBe(href);
  cleanup();
  drawLibrary({ open: { ...NOTHING, row, timeline } });
  expect(screen.queryByRole('heading', { name: 'Earlier in this story' })).toBeNull();
});

test('a story without a comparison can be looked for again, kept and deleted', () => {
  const row = libraryRow(
    { ...stored, articleId: 'alone', alsoRead: ['twin'], comparison: undefined, openedAt: NOW },
    ENGLISH,
  );
  const [onAsk, onDelete] = [vi.fn(), vi.fn()];
  drawLibrary({ open: { ...NOTHING, row }, onAsk, onDelete });
  const story = within(screen.getByRole('complementary'));
  fireEvent.click(story.getByRole('button', { name: 'Ask my outlets again' }));
  fireEvent.click(story.getByRole('button', { name: 'Delete' }));
  expect(onAsk).toHaveBeenCalledWith('alone');
  expect(onDelete).toHaveBeenCalledWith(['alone', 'twin']);
  expect(story.queryByText('Compare side by side')).toBeNull();
});

test('what came in on a story stands at its row in the list, and opened, with the way to compare it too', () => {
  const onAsk = vi.fn();
  const [row] = rows as [LibraryRow, LibraryRow];
  const timeline = timelineView(SAMPLE, new Map(), ENGLISH);
  const open = { ...NOTHING, row, timeline, arrivals: [report('wire')] };
  drawLibrary({ open, freshOf: ({ articleId }) => (articleId === 'today' ? 2 : 0), onAsk });
  expect(within(screen.getByRole('region', { name: 'Saturday, July 4' })).getByText('2 new reports')).toBeTruthy();
  const story = within(screen.getByRole('complementary'));
  expect(story.getByRole('link', { name: 'Crane falls, wire says' })).toBeTruthy();
  fireEvent.click(story.getByRole('button', { name: 'Ask again and compare these too' }));
  expect(onAsk).toHaveBeenCalledWith('today');
});

test('what came in on a topic stands above its stories, and is counted beside its name', () => {
  const topics = [{ id: 'port', name: 'Larsund port', count: 0, fresh: 3 }];
  drawLibrary({ topics, arrivals: ['a', 'b', 'c', 'd', 'e', 'f'].map(report) });
  const news = within(screen.getByRole('region', { name: 'New reports' }));
  expect(news.getAllByRole('link')).toHaveLength(5);
  fireEvent.click(news.getByRole('button', { name: '1 more' }));
  expect(news.getAllByRole('link')).toHaveLength(6);
  expect(screen.getByRole('link', { name: /Larsund port.*3 new reports/ })).toBeTruthy();
});
