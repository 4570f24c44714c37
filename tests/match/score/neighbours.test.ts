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

/** The items that may tell what the first tells. */
function nearFirst(items: Item[]) {
  const profiles = items.map(profileOf);
  const index = openIndex([openSegment(packSegment(profiles.map(indexEntryOf)).bytes)]);
  const weighed = profiles.map((profile) => tfIdfOf(profile, index.statistics));
  return neighboursOf(weighed[0]!, weighed);
}

it('finds the item that tells the same and no other', () => {
  const near = nearFirst(ITEMS);
  expect(near.map(({ id }) => id)).toEqual(['b']);
  expect(near[0]!.odds).toBeGreaterThan(0);
});

it('leaves out an item that has hardly a word in common, however much of it that is', () => {
  const two = item('two', 'E', 'Storvik and reef', '');
  const three = item('three', 'F', 'Storvik and Larsund reef', '');
  expect(nearFirst([...ITEMS, two, three]).map(({ id }) => id)).toEqual(['b', 'three']);
});

it('leaves out an item whose words are alike and which came half a year before', () => {
  const reef = (publishedAt: string) => ({
    ...item('g', 'G', 'Reef off Merrin is home to rare corals', 'Divers counted forty kinds on Friday.'),
    publishedAt,
  });
  expect(nearFirst([...ITEMS, reef('2026-07-04')]).map(({ id }) => id)).toContain('g');
  expect(nearFirst([...ITEMS, reef('2026-01-04')]).map(({ id }) => id)).not.toContain('g');
});
