import { expect, it } from 'vitest';
import { indexEntryOf } from '@/utils/match/index/indexEntry';
import { openIndex } from '@/utils/match/index/invertedIndex';
import { packSegment } from '@/utils/match/index/packSegment';
import { profileOf } from '@/utils/match/index/profile';
import { openSegment } from '@/utils/match/index/segment';
import { neighboursOf } from '@/utils/match/score/neighbours';
import { tfIdfOf } from '@/utils/match/score/tfIdf';
import type { Item } from '@/utils/model';

function item(id: string, outlet: string, title: string, summary: string): Item {
  return { id, outlet, url: id, title, summary, publishedAt: '2026-07-04', language: 'en' };
}

const ITEMS = [
  item(
    'a',
    'A',
    'Ferry runs aground off Larsund with 212 aboard',
    'The ferry Storvik hit a reef off Larsund on Friday.',
  ),
  item('b', 'B', 'Larsund ferry Storvik aground, 212 passengers safe', 'Coast guards took 212 people off the Storvik.'),
  item('c', 'C', 'Wheat price climbs for a third week', 'Traders in Odessa expect a poor harvest.'),
  item('d', 'D', 'Town council votes on swimming pool', 'The old pool in Merrin closes in autumn.'),
];

it('finds the item that tells the same and no other', () => {
  const profiles = ITEMS.map(profileOf);
  const index = openIndex([openSegment(packSegment(profiles.map(indexEntryOf)).bytes)]);
  const weighed = profiles.map((profile) => tfIdfOf(profile, index.statistics));
  const near = neighboursOf(weighed[0]!, weighed);
  expect(near.map(({ id }) => id)).toEqual(['b']);
  expect(near[0]!.odds).toBeGreaterThan(0);
});
