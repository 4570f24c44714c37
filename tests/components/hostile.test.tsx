// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ComparePage } from '@/components/compare/ComparePage';
import { Popup } from '@/components/popup/Popup';
import type { Article } from '@/utils/model';
import { compareView } from '@/utils/present/compare/compareView';
import { dismissedView } from '@/utils/present/story/dismissedView';
import { storyView } from '@/utils/present/story/storyView';
import { timelineView } from '@/utils/present/story/timelineView';
import { SAMPLE } from '../present/sampleStory';
import { ENGLISH } from '../present/testWords';
import { CONTROLS } from './controls';
import { draw } from './draw';

const ATTACKS = [
  '<script>globalThis.broken = true</script>',
  '<img src=x onerror="globalThis.broken = true">',
  '&lt;b&gt;entity&lt;/b&gt; &#x3C;i&#x3E;',
  'right\u202eto left\u2066 unbalanced',
  '"><a href="javascript:alert(1)">x</a>',
];

/** The sample with the same text in every field that comes from a page or a feed. */
function attacked(attack: string) {
  const articles = SAMPLE.articles.map(
    (article): Article => ({ ...article, outlet: attack, title: attack, authors: [attack] }),
  );
  const details = SAMPLE.comparison.details.map((detail) => ({
    ...detail,
    label: attack,
    why: attack,
    versions: detail.versions.map((version) => ({ ...version, text: attack, sentence: attack, attribution: attack })),
  }));
  const outlets = SAMPLE.outlets.map((outlet) => ({ ...outlet, name: attack, owner: attack }));
  return { ...SAMPLE, articles, outlets, comparison: { ...SAMPLE.comparison, details } };
}

describe.each(ATTACKS)('%j in every field', (attack) => {
  const story = attacked(attack);
  const view = storyView(story, ENGLISH);

  test('stays text in the popup', () => {
    const actions = { section: 'differ', onGo: () => {}, onSettings: () => {}, marked: false };
    const { container } = draw(
      <Popup view={{ state: 'ready', story: view, asked: '', kept: false }} actions={actions} />,
    );
    expectText(container, attack);
  });

  test('stays text side by side', () => {
    const { container } = draw(
      <ComparePage
        view={compareView(story, view.counts, ENGLISH)}
        timeline={timelineView(story, new Map(), ENGLISH)}
        controls={{ ...CONTROLS, shown: story.articles.map(({ id }) => id) }}
        aside={dismissedView(story.comparison.details, story.articles, ENGLISH)}
        earlier={[{ id: attack, headline: attack, outlet: attack, time: attack }]}
        asked={[attack]}
        keysShown={false}
      />,
    );
    expectText(container, attack);
  });
});

function expectText(container: Element, attack: string) {
  expect(container.textContent).toContain(attack);
  expect(container.querySelectorAll('script, img, i:not([class]) b, a[href^="javascript:" i]')).toHaveLength(0);
  for (const quote of container.querySelectorAll('q, bdi')) expect(quote.isConnected).toBe(true);
  expect('broken' in globalThis).toBe(false);
}

test('what turns the reading direction is held inside an isolating element', () => {
  const [, , , turning = ''] = ATTACKS;
  const view = storyView(attacked(turning), ENGLISH);
  const actions = { section: 'differ', onGo: () => {}, onSettings: () => {}, marked: false };
  const { container } = draw(
    <Popup view={{ state: 'ready', story: view, asked: '', kept: false }} actions={actions} />,
  );
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const loose: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isTurning = node.textContent?.includes('\u202e');
    if (isTurning && !node.parentElement?.closest('bdi, q')) loose.push(node.textContent ?? '');
  }
  expect(loose).toEqual([]);
});
