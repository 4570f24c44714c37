import { describe, expect, test } from 'vitest';
import {
  newsSince,
  type TodayFactsOfDay,
  type TodayReport,
  type TodaySource,
  todayView,
} from '@/utils/present/today/todayView';
import { SAMPLE } from '../sampleStory';
import { ENGLISH, NOW } from '../testWords';

const HOUR = 3_600_000;
const report = (outlet: string, hours: number, change: Partial<TodayReport> = {}): TodayReport => ({
  ...{ id: `https://${outlet}.example/${hours}`, url: `https://${outlet}.example/${hours}`, outlet },
  ...{ title: `Told by ${outlet}`, at: NOW - hours * HOUR, storedAt: NOW - hours * HOUR, read: false },
  ...change,
});
const story = (...items: TodayReport[]): TodaySource => ({ items });
const facts = (stories: TodaySource[], change: Partial<TodayFactsOfDay> = {}): TodayFactsOfDay => ({
  ...{ stories, items: 12, all: 5, pulls: [], seenAt: 0, followed: [] },
  outlets: SAMPLE.outlets,
  ...change,
});
const SELECTION = { filter: 'all', carriers: 3, most: 8 } as const;
const NONE: ReadonlySet<string> = new Set();
const view = (
  stories: TodaySource[],
  change: Partial<TodayFactsOfDay> = {},
  selection: Parameters<typeof todayView>[1] = SELECTION,
) => todayView(facts(stories, change), selection, NONE, ENGLISH);

const two = story(report('A', 1), report('B', 2));
const three = story(report('C', 5), report('A', 1), report('B', 9));
const four = story(report('A', 7), report('B', 8), report('C', 9), report('D', 10));

describe('the stories of the day', () => {
  test('stand by how many outlets carry them, then by the newest report', () => {
    const late = story(report('A', 3), report('B', 4), report('C', 6));
    expect(view([late, two, three, four]).stories.map(({ headline, outlets }) => `${outlets} ${headline}`)).toEqual([
      '4 Told by A',
      '3 Told by C',
      '3 Told by A',
    ]);
  });

  test('count an outlet once, and name its first report, the first outlet first', () => {
    const [shown] = view([story(report('A', 2), report('B', 4), report('C', 3), report('A', 5))]).stories;
    expect(shown?.outlets).toBe(3);
    expect(shown?.carriers.map(({ name, time }) => `${name} ${time}`)).toEqual([
      'A 11:30 AM',
      'B 12:30 PM',
      'C 1:30 PM',
    ]);
  });

  test('tell which reports are new since the reader looked, and which were read', () => {
    const [shown] = view([three], { seenAt: NOW - 6 * HOUR }).stories;
    expect(shown?.fresh).toBe('2 new since 10:30 AM');
    expect(view([three]).stories[0]?.fresh).toBeUndefined();
    const read = story(report('C', 5, { read: true }), report('A', 1), report('B', 9));
    expect(view([read], { seenAt: NOW - 6 * HOUR }).stories[0]).toMatchObject({
      fresh: '1 new since 10:30 AM',
      line: 'Headline by C · you read it',
    });
    const other = story(report('C', 5), report('A', 1, { read: true }), report('B', 9));
    expect(view([other]).stories[0]?.line).toBe('Headline by C · you read A');
  });

  test('that nobody compared say what comparing fetches', () => {
    const [shown] = view([three]).stories;
    expect(shown).toMatchObject({ state: 'unread', differ: [], compare: undefined });
    expect(shown?.says).toBe('Not compared yet. Compare fetches the pages of these 3 reports.');
  });

  test('that are compared show what differs, three at most', () => {
    const { articles, openArticle, comparison } = SAMPLE;
    const items = articles.map(({ id, outlet, title }) => report(outlet, 2, { id, url: id, title }));
    const [shown] = view([
      { items, compared: { articleId: openArticle, state: 'ready', comparison, articles } },
    ]).stories;
    expect(shown).toMatchObject({ state: 'differ', compare: openArticle });
    expect(shown?.differ).toHaveLength(3);
    expect(shown?.differ[0]?.verdict).toBe('conflict');
  });

  test('say so where nothing differs, and where comparing failed', () => {
    const { articles, openArticle, comparison } = SAMPLE;
    const items = articles.map(({ id, outlet, title }) => report(outlet, 2, { id, url: id, title }));
    const compared = { articleId: openArticle, articles };
    const same = { ...comparison, details: comparison.details.filter(({ verdict }) => verdict === 'agree') };
    const stories = [{ items, compared: { ...compared, state: 'ready', comparison: same } }];
    expect(view(stories).stories[0]).toMatchObject({ state: 'same', says: 'Nothing differs in 5 reports.' });
    expect(view([{ items, compared: { ...compared, state: 'stopped' } }]).stories[0]?.state).toBe('failed');
  });

  test('where no story is carried by three, say how many are by two', () => {
    expect(view([two])).toMatchObject({ empty: 'no stories', byTwo: 1 });
    expect(view([two], {}, { ...SELECTION, carriers: 2 })).toMatchObject({
      empty: undefined,
      end: '1 of 1 stories that two or more of your outlets carry.',
    });
    expect(view([], { outlets: [] }).empty).toBe('no outlets');
  });
});

test('who did not answer is named, with why', () => {
  const [first, second] = SAMPLE.outlets;
  const pull = { nextAt: NOW + HOUR, items: 3, askedAt: NOW - HOUR };
  const { asked } = view([three], {
    outlets: [first!, second!],
    pulls: [
      { ...pull, outlet: first!.id },
      { ...pull, outlet: second!.id, problem: { is: 'status', status: 403 } },
    ],
  });
  expect(asked.facts.map(({ count, line }) => `${count} ${line}`)).toEqual([
    '1 outlet answered',
    '1 did not',
    '12 reports in the last 24 hours',
    '5 stories among them',
  ]);
  expect(asked.silent).toEqual([{ name: second!.name, line: '3:30 PM: answered 403' }]);
});

test('news are stories of three outlets with a report that came since', () => {
  expect(newsSince([two, three, four], NOW - 6 * HOUR)).toBe(1);
  expect(newsSince([two, three, four], NOW)).toBe(0);
});

describe('outlets of one country or language', () => {
  const outlets = [
    { ...SAMPLE.outlets[0]!, name: 'A', country: 'DE', language: 'de-DE' },
    { ...SAMPLE.outlets[0]!, name: 'B', country: 'AT', language: 'de' },
    { ...SAMPLE.outlets[0]!, name: 'C', country: 'DE', language: 'de' },
    { ...SAMPLE.outlets[0]!, name: 'D', country: undefined, language: 'en' },
  ];

  test('can be chosen where there is more than one', () => {
    const { origins } = view([], { outlets });
    expect(origins.countries.map(({ label }) => label)).toEqual(['Austria (1)', 'Germany (2)']);
    expect(origins.languages).toEqual([
      { origin: 'language en', label: 'English (1)' },
      { origin: 'language de', label: 'German (3)' },
    ]);
    expect(view([], { outlets: outlets.slice(0, 1) }).origins).toEqual({ countries: [], languages: [] });
  });

  test('are shown as if only they were chosen', () => {
    const german = view([two, three, four], { outlets }, { ...SELECTION, from: 'language de' });
    expect(german.stories.map(({ outlets: carriers, carriers: list }) => [carriers, list.length])).toEqual([
      [3, 3],
      [3, 3],
    ]);
    const ofGermany = view([two, three, four], { outlets }, { ...SELECTION, from: 'country DE' });
    expect([ofGermany.empty, ofGermany.byTwo, ofGermany.chosen]).toEqual(['no stories', 2, 2]);
    const byTwo = view([two, three, four], { outlets }, { ...SELECTION, from: 'country DE', carriers: 2 });
    expect(byTwo.stories.flatMap(({ carriers }) => carriers.map(({ name }) => name))).not.toContain('B');
  });
});
