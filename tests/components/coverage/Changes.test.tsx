// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ChangedSection } from '@/components/coverage/ChangedSection';
import { DetailRow } from '@/components/detail/DetailRow';
import { WordsContext } from '@/components/shared/WordsContext';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from '../../present/sampleStory';
import { ENGLISH } from '../../present/testWords';

afterEach(cleanup);

const [reading] = SAMPLE.articles;
const earlier = {
  title: reading!.title,
  text: reading!.text.replace('nearly 25', 'nearly 15'),
  seenAt: 1_751_600_000_000,
};
const story = storyView({ ...SAMPLE, editions: new Map([[reading!.id, [earlier]]]) }, ENGLISH);
const draw = (ui: preact.JSX.Element) => render(<WordsContext.Provider value={ENGLISH}>{ui}</WordsContext.Provider>);

test('what an outlet changed stands under its heading: what it wrote, and what it writes', () => {
  draw(<ChangedSection changed={story.changed} />);
  const section = screen.getByRole('region', { name: 'Changed after publishing' });
  expect(within(section).getByRole('heading', { level: 3 }).textContent).toBe('This article');
  expect(section.querySelector('del')?.textContent).toBe('Before: The damage is put at nearly 15 million euros.');
  expect(section.querySelector('ins')?.textContent).toBe('Now: The damage is put at nearly 25 million euros.');
});

test('there is no section where no outlet changed anything', () => {
  draw(<ChangedSection changed={[]} />);
  expect(screen.queryByRole('region')).toBeNull();
});

test('a detail that was changed says so, and tells what stood there', () => {
  const changed = story.differ.find(({ sentences }) => sentences.some(({ was }) => was))!;
  draw(<DetailRow detail={changed} />);
  expect(screen.getAllByText(/Changed after publishing/)).toHaveLength(2);
  expect(screen.getByText(/nearly 15 million/)).toBeTruthy();
});

test('a detail that was not changed does not', () => {
  draw(<DetailRow detail={storyView(SAMPLE, ENGLISH).differ[0]!} />);
  expect(screen.queryByText(/Changed after publishing/)).toBeNull();
});
