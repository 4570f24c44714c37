import { describe, expect, test } from 'vitest';
import { storyView } from '@/utils/present/storyView';
import { SAMPLE } from './sampleStory';
import { CHINESE, ENGLISH, GERMAN, SPANISH } from './testWords';

const view = storyView(SAMPLE, ENGLISH);
const text = (spans: { text: string }[]) => spans.map((span) => span.text).join('');

describe('a story as seen from the article being read', () => {
  test('counts copies of one agency text once', () => {
    expect(view.counts).toEqual({ lead: '5 reports', rest: 'by 6 outlets · one agency text counted once' });
  });

  test('sorts details into sections', () => {
    expect(view.differ.map(({ label }) => label)).toEqual([
      'When: Port reopens',
      'Who says so',
      'Damage',
      'Words of Ida Brekke',
    ]);
    expect(view.onlyHere.map(({ label }) => label)).toEqual(['Insurers have asked']);
    expect(view.notHere.map(({ label }) => label)).toEqual(['Built', 'Possible claim']);
    expect(view.agree.map(({ label }) => label)).toEqual(['People injured', 'Harbour master']);
  });

  test('says that reports known in part may have what seems to be only here', () => {
    expect(view.onlyHereLimit).toBe('2 outlets known only in part may have it too');
  });

  test('groups equal versions under the article being read', () => {
    const groups = view.differ[0]?.groups.map(({ outlet, here, others, spans }) => [outlet, here, others, text(spans)]);
    expect(groups).toEqual([
      ['Northlight Radio', true, ['Harbor Ledger', 'Delta Business Daily'], 'on Friday'],
      ['Meridian Wire', false, ['Coast Daily'], 'on Monday'],
    ]);
  });

  test('says how many of all outlets agree', () => {
    expect(view.agree.map(({ share }) => share)).toEqual(['4 of 6', '2 of 6']);
  });

  test('puts the article being read first among the outlets, the others by time, the undated last', () => {
    expect(view.outlets.map(({ name, time }) => [name, time])).toEqual([
      ['Northlight Radio', 'Jul 4, 2:30 PM'],
      ['Meridian Wire', '1d 7h earlier'],
      ['Coast Daily', '1d 6h earlier'],
      ['Harbor Ledger', '22h earlier'],
      ['Delta Business Daily', '8h earlier'],
      ['Fjord Tech', 'time not given'],
    ]);
  });

  test('writes out what is not on file', () => {
    expect(view.outlets.map(({ about }) => about)).toEqual([
      'Norway · public broadcaster',
      'United Kingdom · cooperative',
      'country not on file · family',
      'United States · foundation',
      'Singapore · owner not on file',
      'country and owner not on file',
    ]);
  });
});

test('with nothing that differs, agreement is said first', () => {
  const details = SAMPLE.comparison.details.filter(({ verdict }) => verdict === 'agree');
  const { nothingDiffers } = storyView({ ...SAMPLE, comparison: { ...SAMPLE.comparison, details } }, ENGLISH);
  expect(nothingDiffers).toBe('Nothing differs in 5 reports. They agree on 2 details.');
});

test('a reading article known in part is never said to leave something out', () => {
  const articles = SAMPLE.articles.map((one) => (one.id === SAMPLE.reading ? { ...one, extent: 'cut' as const } : one));
  expect(storyView({ ...SAMPLE, articles }, ENGLISH).notHereHeading).toBe(
    'Not in the part of this article that could be read',
  );
});

test.each([
  ['Chinese', CHINESE, '5 篇报道', '冲突', /^早 1天 ?7小时$/],
  ['German', GERMAN, '5 Berichte', 'Widerspruch', / früher$/],
  ['Spanish', SPANISH, '5 noticias', 'Contradicción', / antes$/],
])('speaks %s', (_name, words, lead, verdict, time) => {
  const told = storyView(SAMPLE, words);
  expect(told.counts.lead).toBe(lead);
  expect(told.differ[0]?.verdictWord).toBe(verdict);
  expect(told.outlets[1]?.time).toMatch(time);
});

test('every run of words shown stands in its article, letter for letter', () => {
  const texts = new Map(SAMPLE.articles.map(({ id, text: words }) => [id, words]));
  for (const detail of [...view.differ, ...view.onlyHere, ...view.notHere, ...view.agree]) {
    for (const { articleId, spans } of detail.sentences) expect(texts.get(articleId)).toContain(text(spans));
    for (const { spans } of detail.groups)
      expect([...texts.values()].some((one) => one.includes(text(spans)))).toBe(true);
  }
});
