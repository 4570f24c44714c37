// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { PopupActions } from '@/components/popup/actions';
import { Popup } from '@/components/popup/Popup';
import type { PopupView } from '@/utils/present/popup/popupView';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from '../../present/sampleStory';
import { CHINESE, ENGLISH } from '../../present/testWords';
import { draw } from '../draw';

const ACTIONS: PopupActions = { section: 'differ', onGo: () => {}, onSettings: () => {}, marked: false };
const story = storyView(SAMPLE, ENGLISH);
const HEAD = { articleId: 'a', outlet: 'Harbor Ledger', time: 'Jul 4', headline: 'A headline' };
const READY: PopupView = { state: 'ready', story, asked: 'Asked 40 outlets.', kept: false };

const drawPopup = (view: PopupView, actions: Partial<PopupActions> = {}) =>
  draw(<Popup view={view} actions={{ ...ACTIONS, ...actions }} />);

describe('ready', () => {
  test('the differences stand in order, each with its verdict in words', () => {
    drawPopup(READY);
    const rows = within(screen.getByRole('region', { name: 'They differ' })).getAllByRole('heading', { level: 3 });
    expect(rows.map((row) => row.closest('summary')?.textContent)).toEqual([
      'When: Port reopensConflict',
      'Who says soOther source',
      'DamageRounded',
    ]);
  });

  test('read aloud, a row says who says what', () => {
    drawPopup(READY);
    const row = screen.getByRole('heading', { name: 'When: Port reopens' }).closest('li')!;
    expect(row.querySelector('dl')?.textContent).toBe(
      'This articleThe port of Larsund will reopen on Friday' +
        'Meridian WireThe port of Larsund reopens on Monday, its owner said.',
    );
    expect(row.querySelector('details + div > p')?.textContent).toBe(
      'Same as here: Harbor Ledger, Delta Business Daily',
    );
  });

  test('rows carry verdict and detail for whoever reads the page by machine', () => {
    const { container } = drawPopup(READY);
    const rows = [...container.querySelectorAll<HTMLElement>('li[data-detail]')];
    expect(rows.map(({ dataset }) => dataset.v)).toEqual([
      'conflict',
      'compatible',
      'compatible',
      'only',
      'only',
      'only',
      'only',
      'agree',
    ]);
    for (const row of rows) expect(within(row).getAllByRole('heading', { level: 3 })).toHaveLength(1);
  });

  test('sections show their counts, and going to one is told', () => {
    const onGo = vi.fn();
    drawPopup(READY, { onGo });
    const nav = within(screen.getByRole('navigation', { name: 'Sections' }));
    expect(nav.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'They differ 4',
      'Not here 3',
      'Only here 1',
      'How told ',
      'Outlets 4',
    ]);
    fireEvent.click(nav.getByRole('link', { name: 'How told' }));
    expect(onGo).toHaveBeenCalledWith('how');
    expect(nav.getByRole('link', { name: 'They differ 4' }).getAttribute('aria-current')).toBe('true');
  });

  test('a row offers the page, the outlets’ sentences and the reader’s own word', () => {
    const [onShow, onNotSameFact] = [vi.fn(), vi.fn()];
    drawPopup(READY, { onShow, onNotSameFact });
    fireEvent.click(screen.getAllByText('When: Port reopens')[0]!);
    fireEvent.click(screen.getAllByText('Show in page')[0]!);
    expect(onShow).toHaveBeenCalledWith(expect.objectContaining({ start: 35, end: 41 }));
    fireEvent.click(screen.getAllByText('Not the same fact')[0]!);
    expect(onNotSameFact).toHaveBeenCalledWith('date:Port reopens');
    const links = screen.getAllByText('Open at this sentence').map((link) => link.getAttribute('href'));
    expect(links[0]).toMatch(/^https:\/\/meridianwire\.example\/larsund#:~:text=/);
  });

  test('leads to the comparison of this article', () => {
    drawPopup(READY);
    const link = screen.getByRole('link', { name: 'Compare side by side' });
    expect(link.getAttribute('href')).toBe(`compare.html?article=${encodeURIComponent(SAMPLE.openArticle)}`);
  });

  test('offers no mark, no keep and no correction where nothing can be stored', () => {
    drawPopup(READY);
    expect(screen.queryByRole('button', { name: 'Mark in page' })).toBeNull();
    expect(screen.queryByText('Not this story')).toBeNull();
  });
});

describe('lists', () => {
  test('the first rows stand there, the rest opens in place and closes again', () => {
    drawPopup(READY);
    const differ = within(screen.getByRole('region', { name: 'They differ' }));
    const rows = () => differ.getAllByRole('heading', { level: 3 }).length;
    expect(rows()).toBe(3);
    fireEvent.click(differ.getByRole('button', { name: '1 more where they differ' }));
    expect(rows()).toBe(4);
    fireEvent.click(differ.getByRole('button', { name: 'Show fewer' }));
    expect(rows()).toBe(3);
  });

  test('five differences at most; where the rest stands is said', () => {
    const differ = Array.from({ length: 7 }, (_, at) => ({ ...story.differ[0]!, id: `row ${at}` }));
    drawPopup({ ...READY, story: { ...story, differ } });
    const region = within(screen.getByRole('region', { name: 'They differ' }));
    fireEvent.click(region.getByRole('button', { name: '2 more where they differ' }));
    expect(region.getAllByRole('heading', { level: 3 })).toHaveLength(5);
    const link = region.getByRole('link', { name: '2 more, side by side' });
    expect(link.getAttribute('href')).toBe(`compare.html?article=${encodeURIComponent(SAMPLE.openArticle)}`);
  });

  test('a list with nothing is not there, nor its place in the bar', () => {
    const nobody = { absent: [], here: [], both: [] };
    drawPopup({
      ...READY,
      story: { ...story, notHere: [], onlyHere: [], voices: nobody, calls: [], places: [], agree: [] },
    });
    const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-labelledby'));
    expect(regions).toEqual(['differ-heading', 'outlets-heading']);
    expect(screen.queryByRole('link', { name: 'How told' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Not here 0' })).toBeTruthy();
  });

  test('what all tell is folded, but open where nothing differs', () => {
    const foldOf = () => document.querySelector<HTMLDetailsElement>('#agree details')!.open;
    const { unmount } = drawPopup(READY);
    expect(foldOf()).toBe(false);
    unmount();
    drawPopup({ ...READY, story: { ...story, differ: [], nothingDiffers: 'Nothing differs.' } });
    expect(foldOf()).toBe(true);
  });

  test('who takes a side leads to the sentence, more than four of them by the first name', () => {
    const who = story.differ[0]!.tellers[0]!.who;
    const many = Array.from({ length: 6 }, (_, at) => ({ ...who[0]!, articleId: `${at}`, outlet: `Outlet ${at}` }));
    const differ = [{ ...story.differ[0]!, tellers: [{ as: 'here' as const, who: many }] }];
    drawPopup({ ...READY, story: { ...story, differ } });
    const closed = document.querySelector('#differ details + div p')!;
    expect(closed.textContent).toBe('Same as here: Outlet 0 +5 and 5 more');
    const links = within(document.querySelector<HTMLElement>('#differ details')!).getAllByRole('link', {
      name: /^Outlet/,
      hidden: true,
    });
    expect(links).toHaveLength(6);
  });
});

describe('the other states', () => {
  test('working: counts and a bar, and how to stop', () => {
    const onStop = vi.fn();
    const found = [{ outlet: 'Meridian Wire', note: 'compared', done: true }];
    drawPopup(
      {
        state: 'working',
        head: HEAD,
        line: 'Asked 34 of 40 outlets',
        done: 34,
        of: 40,
        foundLine: '1 report found',
        story,
        found,
      },
      { onStop },
    );
    expect(screen.getByRole('progressbar', { name: 'Asked 34 of 40 outlets' })).toHaveProperty('value', 34);
    fireEvent.click(screen.getByRole('button', { name: 'Stop asking' }));
    expect(onStop).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Compare the 1 ready' })).toBeTruthy();
  });

  test('nothing found: says what was asked, and takes the reader’s word for a near one', () => {
    const onSameStory = vi.fn();
    const near = [{ id: 'n', outlet: 'Near News', title: 'Another crane', reasons: 'both name a crane' }];
    drawPopup(
      {
        state: 'empty',
        head: HEAD,
        articleId: 'a',
        line: 'None.',
        facts: [{ count: '3', line: 'failed' }],
        near,
        kept: false,
      },
      { onSameStory },
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No other report found yet');
    fireEvent.click(screen.getByRole('button', { name: 'Same story' }));
    expect(onSameStory).toHaveBeenCalledWith('n');
  });

  test('not an article: the reason, and a way to insist', () => {
    const onForce = vi.fn();
    drawPopup({ state: 'not-article', host: 'a.example', why: '64 headlines, no single text' }, { onForce });
    expect(screen.getByText('64 headlines, no single text')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'It is an article, compare it' }));
    expect(onForce).toHaveBeenCalledOnce();
  });

  test('not allowed: once by the click, always by the browser’s own question', () => {
    const onAlways = vi.fn();
    drawPopup(
      { state: 'not-allowed', host: 'a.example', pattern: '*://*.a.example/*' },
      { onAlways, onOnce: () => {} },
    );
    fireEvent.click(screen.getByRole('button', { name: 'Always on a.example…' }));
    expect(onAlways).toHaveBeenCalledWith('*://*.a.example/*');
    expect(screen.getByRole('button', { name: 'Compare this page once' })).toBeTruthy();
  });

  test('offline: said once, the comparison stays', () => {
    drawPopup({ ...READY, offline: 'Compared with 5 stored reports.' });
    expect(screen.getByText('Offline.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'When: Port reopens' })).toBeTruthy();
  });
});

test('speaks Chinese throughout', () => {
  const chinese = storyView(SAMPLE, CHINESE);
  draw(<Popup view={{ ...READY, story: chinese }} actions={ACTIONS} />, CHINESE);
  expect(screen.getByRole('region', { name: '说法不同' })).toBeTruthy();
  expect(screen.getByRole('link', { name: '并排比较' })).toBeTruthy();
});
