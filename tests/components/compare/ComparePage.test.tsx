// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ComparePage } from '@/components/compare/ComparePage';
import type { CompareControls } from '@/components/compare/table/controls';
import { compareView } from '@/utils/present/compare/compareView';
import type { EarlierView } from '@/utils/present/story/earlierView';
import { timelineView } from '@/utils/present/story/timelineView';
import { SAMPLE } from '../../present/sampleStory';
import { ENGLISH } from '../../present/testWords';
import { CONTROLS } from '../controls';
import { draw } from '../draw';

const [READING, MERIDIAN, HARBOR] = SAMPLE.articles.map(({ id }) => id) as [string, string, string];
const view = compareView(SAMPLE, { lead: '5 reports', rest: 'by 6 outlets' }, ENGLISH);
const timeline = timelineView(SAMPLE, new Map(), ENGLISH);
const asked = ['Asked 3 outlets at 4:30 PM: 2 answered, 1 failed.', 'Ledger: answered 403'];
const drawPage = (controls: Partial<CompareControls> = {}, earlier: EarlierView[] = []) =>
  draw(
    <ComparePage
      view={view}
      timeline={timeline}
      controls={{ ...CONTROLS, ...controls }}
      earlier={earlier}
      asked={asked}
      aside={[]}
      keysShown={false}
    />,
  );

test('a column an outlet, the article being read first', () => {
  drawPage({ shown: [READING, MERIDIAN, HARBOR] });
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(heads.filter((head) => head !== '').slice(0, 3)).toEqual([
    expect.stringContaining('Northlight Radio'),
    expect.stringContaining('Meridian Wire'),
    expect.stringContaining('Harbor Ledger'),
  ]);
});

test('on paper, the columns that stand there and those left out are named', () => {
  drawPage({ shown: [READING, MERIDIAN] });
  expect(screen.getByText(/^Shown: Northlight Radio, Meridian Wire\. Left out: Harbor Ledger, /)).toBeTruthy();
});

test('who was asked, and who failed and why, stands below', () => {
  drawPage();
  for (const line of asked) expect(screen.getByText(line)).toBeTruthy();
});

test('what led up to the story stands below, each account on its outlet’s page, and nothing where there is none', () => {
  const href = 'https://wire.example/june';
  const { unmount } = drawPage({}, [{ id: href, href, headline: 'Port blocked', outlet: 'Wire', time: 'Jun 20' }]);
  const section = within(screen.getByRole('region', { name: 'Earlier in this story' }));
  expect(section.getByRole('link', { name: 'Port blocked' }).getAttribute('href')).toBe(href);
  unmount();
  drawPage();
  expect(screen.queryByRole('region', { name: 'Earlier in this story' })).toBeNull();
});

test('an open row shows every sentence, and the outlets that stand in no column', () => {
  drawPage({ shown: [READING, MERIDIAN], open: new Set(['date:Port reopens']), onShow: () => {} });
  expect(screen.getByText(/^Northlight Radio says “Friday”, Meridian Wire says “Monday”/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Show in page' })).toBeTruthy();
  const row = screen.getByRole('button', { name: /When: Port reopens/ }).closest('tbody')!;
  const others = within(row).getByText('In hidden columns').closest('tr')!;
  expect(within(others).getAllByRole('listitem')).toHaveLength(3);
});

test('a row is opened by its own button', () => {
  const onOpen = vi.fn();
  drawPage({ onOpen });
  fireEvent.click(screen.getByRole('button', { name: 'When: Port reopens', expanded: false }));
  expect(onOpen).toHaveBeenCalledWith('date:Port reopens');
});

test('kinds are chosen', () => {
  const onKind = vi.fn();
  drawPage({ onKind });
  fireEvent.click(screen.getByRole('radio', { name: 'Numbers 4' }));
  expect(onKind).toHaveBeenCalledWith('number');
});

test('only differences, by a switch', () => {
  const onOnlyDifferences = vi.fn();
  drawPage({ onOnlyDifferences });
  fireEvent.click(screen.getByRole('switch', { name: 'Only what differs' }));
  expect(onOnlyDifferences).toHaveBeenCalledWith(true);
});

test('columns are chosen by name; the article being read always stands', () => {
  const onShown = vi.fn();
  drawPage({ onShown });
  expect(screen.getByLabelText('Northlight Radio')).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByLabelText('Harbor Ledger'));
  expect(onShown).toHaveBeenCalledWith(HARBOR, false);
});

test('lists lead to their part of the table, with how much is in each; empty ones are not there', () => {
  drawPage();
  const lists = within(screen.getByRole('navigation', { name: 'Lists' }));
  const links = lists.getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'They differ 4',
    'Not in this article 3',
    'Only here 1',
    'Who is heard 4',
    'What they call it 1',
    'What comes first 1',
    'Agree 2',
  ]);
  for (const link of links) expect(document.querySelector(link.getAttribute('href')!)).toBeTruthy();
});

test('a voice stands with how it is heard in each column, and why it may not be known', () => {
  drawPage({ shown: SAMPLE.articles.slice(0, 4).map(({ id }) => id) });
  const head = screen.getByRole('rowheader', { name: /^Ola Strand/ });
  const cells = [...head.closest('tbody')!.querySelectorAll('td')].map((cell) => cell.textContent);
  expect(cells).toEqual([
    'This articlenot heard',
    'Meridian Wirenot heard',
    'Harbor Ledgerquoted',
    'Delta Business Dailycut by the paywall',
  ]);
});

test('the timeline says who was first with what', () => {
  drawPage();
  const part = screen.getByRole('region', { name: 'Who reported when' });
  const firsts = within(part)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/\s+/g, ' '));
  expect(firsts[0]).toContain('First with Monday');
  expect(firsts[1]).toContain('Copy of Meridian Wire');
  expect(firsts.at(-1)).toContain('Fjord Tech');
});

test('a claim that only hidden columns tell stands there with their words, not as a row of empty cells', () => {
  const { detail } = view.rows.find(({ detail: { standing } }) => standing === 'absent')!;
  const tellers = detail.sentences.map(({ articleId }) => articleId);
  const others = SAMPLE.articles.map(({ id }) => id).filter((id) => !tellers.includes(id));
  const { container, unmount } = drawPage({ shown: others });
  const row = () => container.querySelector(`[data-detail="${detail.id}"]`)!.closest('tbody')!;
  expect(within(row()).getByText('In hidden columns')).toBeTruthy();
  expect(row().querySelector('[data-cells]')).toBeNull();
  unmount();
  const shown = drawPage({ shown: [...others, tellers[0]!] }).container;
  expect(shown.querySelector(`[data-cells="${detail.id}"]`)).not.toBeNull();
});

test('what the open article tells and else only hidden columns do stands with their words too', () => {
  const hidden = (shown: string[]) => {
    const { container, unmount } = drawPage({ shown });
    const row = container.querySelector('[data-detail="date:Port reopens"]')!.closest('tbody')!;
    const lists = within(row).queryAllByText('In hidden columns').length;
    unmount();
    return lists;
  };
  expect(hidden([READING])).toBe(1);
  expect(hidden([READING, MERIDIAN])).toBe(0);
});
