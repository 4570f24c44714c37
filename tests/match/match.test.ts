import { describe, expect, test } from 'vitest';
import { createMatcher } from '@/utils/match/match';
import type { Article, Item } from '@/utils/model';
import { article, item, otherNews } from './account';

const day = { publishedAt: '2026-07-10' };
const ferry = article(
  'ledger',
  'Ferry runs aground off Skagen',
  'The ferry Nordlys ran aground off Skagen on Thursday night with 214 people on board, the Danish coast guard said. ' +
    'All passengers were brought ashore by helicopter, said Captain Mette Krag.',
  day,
);
const sameFerry = item(
  'wire',
  'Danish coast guard rescues 214 from stranded ferry',
  'Helicopters brought 214 people ashore from the ferry Nordlys, which ran aground near Skagen late on Thursday.',
  day,
);
const otherFerry = item(
  'post',
  'Ferry fares rise in Greece',
  'Fares on Greek ferries rise by 5 percent in August, the operators said in Piraeus.',
  day,
);

const spanish: [Article, Item] = [
  article(
    'diario',
    'Un incendio obliga a evacuar un hotel en Valdemar',
    'Un incendio en el hotel Miramar de Valdemar obligó el jueves a evacuar a 87 huéspedes, informaron los bomberos.',
    { language: 'es', ...day },
  ),
  item(
    'prensa',
    'Evacuados 87 huéspedes del hotel Miramar',
    'Los bomberos evacuaron el jueves a 87 huéspedes del hotel Miramar, en Valdemar, por un incendio en la cocina.',
    { language: 'es', ...day },
  ),
];
const japanese: [Article, Item] = [
  article(
    'shimbun',
    '北浜市で橋が崩落、12人救助',
    '北浜市の青葉橋が木曜日の夜に崩落し、消防が12人を救助した。市長が会見した。',
    {
      language: 'ja',
      ...day,
    },
  ),
  item('tsushin', '青葉橋崩落 消防が救助', '木曜日夜、北浜市で青葉橋が崩落した。消防によると12人が救助された。', {
    language: 'ja',
    ...day,
  }),
];

describe('createMatcher', () => {
  test.each<[string, Article, Item]>([
    ['English', ferry, sameFerry],
    ['Spanish', ...spanish],
    ['Japanese', ...japanese],
  ])('finds the other account of a story in %s first, and no other', (_language, query, sibling) => {
    const match = createMatcher([query, otherFerry, sibling, ...otherNews(200)]);
    const [first, ...others] = match(query, 5);
    expect(first).toMatchObject({ id: sibling.id, sameStory: true });
    expect(others.filter(({ sameStory }) => sameStory)).toEqual([]);
  });

  test('leaves the article itself out', () => {
    const ids = createMatcher([ferry, sameFerry, ...otherNews(50)])(ferry, 20).map(({ id }) => id);
    expect(ids).not.toContain(ferry.id);
  });

  test('gives reasons that a reader can check', () => {
    const [first] = createMatcher([sameFerry, ...otherNews(200)])(ferry, 1);
    expect(first?.reasons).toContainEqual({ says: 'names', words: expect.arrayContaining(['Nordlys', 'Skagen']) });
    expect(first?.reasons).toContainEqual({ says: 'numbers', words: ['214'] });
    expect(first?.reasons).toContainEqual({ says: 'days', apart: 0, day: '2026-07-10' });
  });

  test('doubts an account of other days, unless dates are to be ignored', () => {
    const late = { ...sameFerry, publishedAt: '2026-09-30' };
    const options = [late, ...otherNews(200)];
    const [dated] = createMatcher(options)(ferry, 1);
    const [undated] = createMatcher(options, { ignoreDates: true })(ferry, 1);
    expect(dated!.score).toBeLessThan(undated!.score);
  });

  test('across languages, names, numbers and dates bring an account up, and the reason says so', () => {
    const foreign = item(
      'tidende',
      'Færgen Nordlys på grund ved Skagen',
      'Færgen Nordlys gik torsdag aften på grund ud for Skagen. 214 blev reddet, siger Mette Krag.',
      { language: 'da', ...day },
    );
    const [first] = createMatcher([foreign, ...otherNews(200)])(ferry, 1);
    expect(first?.id).toBe('tidende');
    expect(first?.reasons.at(-1)).toEqual({ says: 'languages' });
  });

  test('answers an empty store, and an article without words', () => {
    expect(createMatcher([])(ferry, 5)).toEqual([]);
    expect(createMatcher(otherNews(5))(article('blank', '', ''), 5)).toEqual([]);
  });
});

test('of many accounts that tell the same no more than forty are judged', () => {
  const matcher = createMatcher([
    ...Array.from({ length: 60 }, (_, at) => ({ ...sameFerry, id: `${at}` })),
    ...otherNews(300),
  ]);
  expect(matcher(ferry, 100)).toHaveLength(40);
});
