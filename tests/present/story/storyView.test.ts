import { describe, expect, test } from 'vitest';
import type { Span } from '@/utils/present/shared/spans';
import { storyView } from '@/utils/present/story/storyView';
import { SAMPLE } from '../sampleStory';
import { CHINESE, ENGLISH, GERMAN, SPANISH } from '../testWords';

const view = storyView(SAMPLE, ENGLISH);
const text = (spans: Span[]) => spans.map((span) => span.text).join('');
/** Marked words in brackets. */
const shown = (spans: Span[]) => spans.map((span) => (span.mark ? `[${span.text}]` : span.text)).join('');

describe('a story as seen from the article being read', () => {
  test('counts the other reports, and copies of one agency text once', () => {
    expect(view.counts).toEqual({ lead: '4 reports', rest: 'by 4 other outlets · one agency text counted once' });
  });

  test('sorts details into sections', () => {
    expect(view.differ.map(({ label }) => label)).toEqual([
      'When: Port reopens',
      'Who says so',
      'Damage',
      'Words of Ida Brekke',
    ]);
    expect(view.onlyHere.map(({ label }) => label)).toEqual(['Insurers have asked']);
    expect(view.notHere.map(({ label }) => label)).toEqual(['Where ships go until then', 'Built', 'Possible claim']);
    expect(view.agree.map(({ label }) => label)).toEqual(['People injured']);
  });

  test('says that reports known in part may have what seems to be only here', () => {
    expect(view.onlyHereLimit).toBe('2 outlets are known only in part and may tell it too');
  });

  test('says of which language only names, figures and meaning are known', () => {
    expect(view.notRead).toBeUndefined();
    const [first, ...rest] = SAMPLE.articles;
    const articles = [first!, { ...rest[0]!, language: 'nl-BE' }, { ...rest[1]!, language: 'de' }, ...rest.slice(2)];
    expect(storyView({ ...SAMPLE, articles }, ENGLISH).notRead).toMatch(/^Not read here: Dutch\. /);
  });

  test('sets this article’s words over the odd account’s, and says who tells the same as whom', () => {
    const [reopens] = view.differ;
    expect(reopens?.lines.map(({ outlet, here, spans }) => [outlet, here, shown(spans)])).toEqual([
      ['Northlight Radio', true, 'The port of Larsund will reopen on [Friday]'],
      ['Meridian Wire', false, 'The port of Larsund reopens on [Monday], its owner said.'],
    ]);
    expect(reopens?.tellers.map(({ as, who }) => [as, who.map(({ outlet }) => outlet)])).toEqual([
      ['here', ['Harbor Ledger', 'Delta Business Daily']],
    ]);
  });

  test('an account that decides the verdict stands under this article’s, whoever else says otherwise', () => {
    const damage = view.differ.find(({ label }) => label === 'Damage');
    expect(damage?.lines.map(({ outlet }) => outlet)).toEqual(['Northlight Radio', 'Harbor Ledger']);
    expect(damage?.tellers.map(({ as, who }) => [as, who.map(({ outlet }) => outlet)])).toEqual([
      ['here', ['Meridian Wire']],
    ]);
  });

  test('a claim of others stands in the words of the first, with how many of the others tell it', () => {
    const [ships] = view.notHere;
    expect(shown(ships?.spans ?? [])).toBe(
      'Ships are to use the northern berth until then, a notice to captains says.',
    );
    expect([ships?.share, ships?.told.map(({ outlet }) => outlet)]).toEqual([
      '2 of 4',
      ['Meridian Wire', 'Harbor Ledger'],
    ]);
    expect(ships?.told[0]?.href).toMatch(/^https:\/\/meridianwire\.example\/larsund#:~:text=Ships/);
  });

  test('a claim of this article alone says where in it it stands', () => {
    expect(view.onlyHere[0]?.place).toEqual({ sentence: 6, of: 6 });
    expect(view.onlyHere[0]?.told).toEqual([]);
  });

  test('puts the article being read first among the outlets, the others by time, the undated last', () => {
    expect(view.outlets.map(({ name, reports, carriedBy }) => [name, reports[0]?.time, carriedBy])).toEqual([
      ['Northlight Radio', 'Jul 4, 2:30 PM', []],
      ['Meridian Wire', '1d 7h earlier', ['Coast Daily']],
      ['Harbor Ledger', '22h earlier', []],
      ['Delta Business Daily', '8h earlier', []],
      ['Fjord Tech', 'time not given', []],
    ]);
  });

  test('writes out what is not on file', () => {
    expect(view.outlets.map(({ about }) => about)).toEqual([
      'Norway · public broadcaster',
      'United Kingdom · cooperative',
      'United States · non-profit',
      'Singapore · owner unknown',
      'country and owner unknown',
    ]);
  });
});

test('with nothing that differs, agreement is said first', () => {
  const details = SAMPLE.comparison.details.filter(({ verdict }) => verdict === 'agree');
  const { nothingDiffers } = storyView({ ...SAMPLE, comparison: { ...SAMPLE.comparison, details } }, ENGLISH);
  expect(nothingDiffers).toBe('Nothing differs in 5 reports. They agree on 2 details.');
});

test('a reading article known in part is never said to leave something out', () => {
  const articles = SAMPLE.articles.map((one) =>
    one.id === SAMPLE.openArticle ? { ...one, extent: 'cut' as const } : one,
  );
  expect(storyView({ ...SAMPLE, articles }, ENGLISH).notHereHeading).toBe(
    'Not in the part of this article that could be read',
  );
});

test.each([
  ['Chinese', CHINESE, '4 篇报道', '冲突', /^早 1天 ?7小时$/],
  ['German', GERMAN, '4 Berichte', 'Widerspruch', / früher$/],
  ['Spanish', SPANISH, '4 noticias', 'Contradicción', / antes$/],
])('speaks %s', (_name, words, lead, verdict, time) => {
  const told = storyView(SAMPLE, words);
  expect(told.counts.lead).toBe(lead);
  expect(told.differ[0]?.verdictWord).toBe(verdict);
  expect(told.outlets[1]?.reports[0]?.time).toMatch(time);
});

test('every run of words shown stands in its article, letter for letter', () => {
  const texts = new Map(SAMPLE.articles.map(({ id, text: words }) => [id, words]));
  for (const detail of [...view.differ, ...view.agree]) {
    for (const { articleId, spans } of detail.sentences) expect(texts.get(articleId)).toContain(text(spans));
    for (const { articleId, spans } of detail.lines) expect(texts.get(articleId)).toContain(text(spans));
  }
  for (const { articleId, spans } of [...view.onlyHere, ...view.notHere]) {
    expect(texts.get(articleId)).toContain(text(spans));
  }
});

test('all tell only what every account tells that is known whole', () => {
  const details = SAMPLE.comparison.details.map((detail) =>
    detail.label === 'People injured' ? { ...detail, versions: detail.versions.slice(0, 2) } : detail,
  );
  expect(view.agree.map(({ share }) => share)).toEqual(['4 of 4']);
  expect(storyView({ ...SAMPLE, comparison: { ...SAMPLE.comparison, details } }, ENGLISH).agree).toEqual([]);
});

describe('how it is told', () => {
  test('voices: not here first, each with where it is heard', () => {
    const heard = Object.values(view.voices).map((voices) => voices.map(({ name, where }) => `${name}: ${where}`));
    expect(heard).toEqual([
      [
        'a person briefed on the bill: credited in Meridian Wire',
        'Ola Strand, who speaks for the crane drivers: quoted in Harbor Ledger',
      ],
      ['the harbour authority: credited in this article'],
      ['harbour master Ida Brekke: in this article and 1 of 4'],
    ]);
  });

  test('of an article known in part it is not said that a voice is not heard there', () => {
    const articles = SAMPLE.articles.map((one) =>
      one.id === SAMPLE.openArticle ? { ...one, extent: 'cut' as const } : one,
    );
    expect(storyView({ ...SAMPLE, articles }, ENGLISH).voices.absent).toEqual([]);
  });

  test('names: this article’s first', () => {
    expect(view.calls.map(({ calls }) => calls.map(({ words, here, outlets }) => [words, here, outlets]))).toEqual([
      [
        ['damage', true, []],
        ['Repairs', false, ['Meridian Wire']],
        ['bill', false, ['Harbor Ledger']],
      ],
    ]);
  });

  test('places: what leads elsewhere and stands late here, in the words of who leads with it', () => {
    expect(
      view.places.map(({ words, isEarlyHere, lines }) => [words, isEarlyHere, lines.map(({ place }) => place)]),
    ).toEqual([
      [
        'A worn cable brought down the crane',
        false,
        [
          { sentence: 5, of: 6 },
          { sentence: 1, of: 7 },
        ],
      ],
    ]);
  });

  test('what stands late nowhere is not shown', () => {
    const emphasis = SAMPLE.comparison.emphasis.map(({ claim, places }) => ({
      claim,
      places: places.map((place) => ({ ...place, sentence: 0 })),
    }));
    expect(storyView({ ...SAMPLE, comparison: { ...SAMPLE.comparison, emphasis } }, ENGLISH).places).toEqual([]);
  });
});
