import { describe, expect, test } from 'vitest';
import { emphasisOf } from '@/utils/compare/emphasis';
import { claimsOf } from '@/utils/link/claims';
import { linkAccounts } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import type { Article, Emphasis } from '@/utils/model';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from './article';

function emphasis(articles: Article[], openArticle = 0): Emphasis[] {
  const sides = sidesOf(articles.map(prepareAccount));
  const links = linkAccounts(sides);
  const lengths = sides.map(({ account }) => account.sentences.length);
  return emphasisOf(sides, links, claimsOf(lengths, links), openArticle);
}

const FILLER = [
  'The weather on the coast was mild that week.',
  'Fishing boats left the harbor before dawn.',
  'A choir sang in the old chapel.',
  'Tickets for the ferry cost nine crowns.',
  'Schools closed early for the holiday.',
  'The bakery on Mill Street sold out by noon.',
  'A lighthouse keeper painted his door green.',
  'Tourists took pictures of the cliffs.',
  'Two streets were paved with new stone.',
];
const TOLD = 'Inspectors found a crack in the main pillar of the Norlake bridge in March.';
const RETOLD = 'In March inspectors found a crack in the main pillar of the Norlake bridge.';

const OTHER_FILLER = [
  'Miners voted on a new contract.',
  'A judge fined two traders for fraud.',
  'Snow blocked the northern pass.',
  'The orchestra hired a conductor from Lisbon.',
  'Farmers planted barley and flax.',
  'An old film was shown again.',
  'Doctors moved into the rebuilt clinic.',
  'Rents rose a little.',
  'Horses ran at the county fair.',
];

/** An account of ten sentences with one of them at a place. */
function placed(id: string, at: number, sentence: string, filler: string[]): Article {
  return article(id, [...filler.slice(0, at), sentence, ...filler.slice(at)].join(' '));
}

const LEADS = placed('a', 0, TOLD, FILLER);
const BURIES = placed('b', 8, RETOLD, OTHER_FILLER);

test('a claim that one account leads with and another buries, by its place in both', () => {
  const rows = emphasis([LEADS, BURIES]);
  expect(rows).toHaveLength(1);
  expect(rows[0]!.places).toEqual([
    { article: 'a', sentence: 0, of: 10 },
    { article: 'b', sentence: 8, of: 10 },
  ]);
  expect(TOLD).toContain(rows[0]!.claim);
  expect(rows[0]!.claim).toBe('main pillar');
});

describe('nothing', () => {
  test.each([
    ['where both lead with it', LEADS, placed('b', 1, RETOLD, OTHER_FILLER)],
    ['where the other has it in the middle', LEADS, placed('b', 4, RETOLD, OTHER_FILLER)],
    ['where the title of the other tells it', LEADS, { ...BURIES, title: 'Crack found in pillar of Norlake bridge' }],
    ['where only one tells it', LEADS, placed('b', 8, 'A cat slept.', OTHER_FILLER)],
    ['where the other is too short to bury it', LEADS, article('b', `A cat slept. A dog ran. ${RETOLD}`)],
    ['when an article is compared with itself', LEADS, { ...LEADS, id: 'b' }],
  ])('%s', (_, here, there) => {
    expect(emphasis([here, there])).toEqual([]);
  });
});

test('what cannot be named by a noun phrase is no row', () => {
  const told = 'Everybody whom they asked knew Norlake engineers lied.';
  expect(emphasis([placed('a', 0, told, FILLER), placed('b', 8, told, OTHER_FILLER)])).toEqual([]);
});

test('six rows and no more', () => {
  const claims = [
    'Inspectors closed the northern swing bridge, they say.',
    'Thieves emptied the municipal coin museum, they say.',
    'Bishops blessed the restored river chapel, they say.',
    'Pilots boycotted the unlit western airfield, they say.',
    'Chemists tested the brackish city reservoir, they say.',
    'Keepers abandoned the leaning granite lighthouse, they say.',
    'Breeders auctioned the prized mountain horses, they say.',
  ];
  const rest = [...FILLER, ...FILLER, ...FILLER, ...FILLER];
  const others = [...OTHER_FILLER, ...OTHER_FILLER, ...OTHER_FILLER, ...OTHER_FILLER];
  const rows = (count: number) => {
    const told = claims.slice(0, count);
    return emphasis([article('a', [...told, ...rest].join(' ')), article('b', [...others, ...told].join(' '))]);
  };
  expect(rows(5)).toHaveLength(5);
  expect(rows(7)).toHaveLength(6);
});

test('a title that tells the claim leads with it', () => {
  const here = { ...placed('a', 4, TOLD, FILLER), title: 'Crack in pillar of Norlake bridge' };
  expect(emphasis([here, BURIES])).toHaveLength(1);
});

test('the order of accounts changes nothing', () => {
  expect(emphasis([BURIES, LEADS], 1)).toEqual(emphasis([LEADS, BURIES], 0));
});
