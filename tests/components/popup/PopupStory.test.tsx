// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PopupActions } from '@/components/popup/actions';
import { Popup } from '@/components/popup/Popup';
import { WordsContext } from '@/components/shared/WordsContext';
import type { PopupView } from '@/utils/present/popup/popupView';
import { wordsOnlyLine } from '@/utils/present/shared/wordsOnly';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from '../../present/sampleStory';
import { ENGLISH } from '../../present/testWords';

afterEach(cleanup);

const story = storyView(SAMPLE, ENGLISH);
/** Two rows of four are known so far, in another order than they end in. */
const SO_FAR = [story.differ[2]!, story.differ[0]!];

const working: PopupView = {
  state: 'working',
  head: story,
  line: 'Asked 3 of 40 outlets',
  done: 3,
  of: 40,
  foundLine: '2 reports found',
  story: { ...story, differ: SO_FAR },
  found: [{ outlet: 'Meridian Wire', note: 'compared', done: true }],
};
const ready: PopupView = { state: 'ready', story, asked: 'Asked 40 outlets.', kept: false };

const popup = (view: PopupView, more: Partial<PopupActions> = {}) => (
  <WordsContext.Provider value={ENGLISH}>
    <Popup view={view} actions={{ section: 'differ', onGo: () => {}, onSettings: () => {}, marked: false, ...more }} />
  </WordsContext.Provider>
);

const rowOf = (label: string) => screen.getByRole('heading', { name: label }).closest('li')!;
const labels = () =>
  within(document.getElementById('differ')!)
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);

test('where the language model failed, the comparison stays on show, and the reader may try again', () => {
  const onAgain = vi.fn();
  const line = wordsOnlyLine({ is: 'tooSlow' }, ENGLISH)!;
  render(popup(ready, { wordsOnly: { line, onAgain } }));
  const banner = screen
    .getAllByRole('status')
    .find(({ textContent }) => textContent?.includes('compared by their words only'))!;
  expect(banner.textContent).toContain('too slowly on this computer');
  fireEvent.click(within(banner).getByRole('button', { name: 'Try again' }));
  expect(onAgain).toHaveBeenCalledOnce();
  expect(labels().length).toBeGreaterThan(0);
});

describe('while results arrive', () => {
  const label = SO_FAR[0]!.label;

  test('an opened row stays open and keeps the focus, from working to ready and back', () => {
    const { rerender } = render(popup(working));
    const details = rowOf(label).querySelector('details')!;
    const summary = details.querySelector('summary')!;
    fireEvent.click(summary);
    details.open = true;
    summary.focus();
    for (const view of [ready, working, ready]) {
      rerender(popup(view));
      expect(rowOf(label).querySelector('details')).toBe(details);
      expect(details.open).toBe(true);
      expect(document.activeElement).toBe(summary);
    }
  });

  test('rows keep their place while the reader is in one of them; new ones come after', () => {
    const { rerender } = render(popup(working));
    rowOf(label).querySelector('summary')!.focus();
    rerender(popup(ready));
    const [first, second, third] = story.differ;
    expect([first, third]).toEqual([SO_FAR[1], SO_FAR[0]]);
    expect(labels()).toEqual([label, first!.label, second!.label]);
  });

  test('rows nobody is in are put in order', () => {
    const { rerender } = render(popup(working));
    rerender(popup(ready));
    expect(labels()).toEqual(story.differ.slice(0, 3).map((detail) => detail.label));
  });

  test('the way to the comparison keeps the focus; to stop does not become to mark', () => {
    const { rerender } = render(popup(working));
    const link = screen.getByRole('link', { name: 'Compare the 1 ready' });
    link.focus();
    rerender(popup(ready));
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Compare side by side' }));
  });
});
