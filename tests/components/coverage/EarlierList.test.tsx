// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { WordsContext } from '@/components/shared/WordsContext';
import type { PopupView } from '@/utils/present/popup/popupView';
import type { EarlierView } from '@/utils/present/story/earlierView';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from '../../present/sampleStory';
import { ENGLISH } from '../../present/testWords';

afterEach(cleanup);

const story = storyView(SAMPLE, ENGLISH);
const chapter: EarlierView = {
  id: 'june',
  href: 'https://wire.example/june',
  headline: 'Strike called',
  outlet: 'WIRE',
  time: 'Jun 20',
};
const ready: PopupView = { state: 'ready', story, asked: '', kept: false };
const empty: PopupView = { state: 'empty', head: story, articleId: 'a', line: '', facts: [], near: [], kept: false };

const draw = (view: PopupView) =>
  render(
    <WordsContext.Provider value={ENGLISH}>
      <Popup view={view} actions={{ section: 'differ', onGo: () => {}, onSettings: () => {}, marked: false }} />
    </WordsContext.Provider>,
  );

test.each([
  ['a comparison', ready],
  ['an article that nobody else tells', empty],
])('what led up to the story stands under %s, with outlet and day', (_what, view) => {
  draw({ ...view, earlier: [chapter] });
  expect(screen.getByRole('heading', { name: 'Earlier in this story' })).toBeTruthy();
  const link = screen.getByRole('link', { name: 'Strike called' });
  expect(link.getAttribute('href')).toBe('https://wire.example/june');
  expect(within(link.closest('li')!).getByText(/Jun 20/).textContent).toContain('WIRE');
});

test.each([
  ['a comparison', ready],
  ['an article that nobody else tells', empty],
])('nothing is said of earlier chapters where there are none, under %s', (_what, view) => {
  draw(view);
  expect(screen.queryByRole('heading', { name: 'Earlier in this story' })).toBeNull();
});
