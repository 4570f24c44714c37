import { expect, test } from 'vitest';
import { indexEntryOf } from '@/utils/match/index/indexEntry';
import { openIndex } from '@/utils/match/index/invertedIndex';
import { packSegment } from '@/utils/match/index/packSegment';
import { profileOf } from '@/utils/match/index/profile';
import { openSegment } from '@/utils/match/index/segment';
import { item, otherNews } from '../account';

const ACCOUNTS = [
  item('near', 'Divers find bell of the Ingrid', 'The bell of the ship Ingrid was found off Varholm.'),
  item('half', 'Ferry to Varholm is late', 'A ship left Varholm an hour late.'),
  item('blank', '', ''),
  ...otherNews(40),
].map(profileOf);
const ASKED = profileOf(item('asked', 'Bell of the Ingrid found', 'Divers off Varholm found the bell of the Ingrid.'));

/** The ids of what is found, the accounts packed into segments of this many. */
function foundIn(size: number, most: number): string[] {
  const parts = Array.from({ length: Math.ceil(ACCOUNTS.length / size) }, (_, at) =>
    ACCOUNTS.slice(at * size, (at + 1) * size),
  );
  const index = openIndex(parts.map((part) => openSegment(packSegment(part.map(indexEntryOf)).bytes)));
  return index.search(ASKED, most).map(({ segment, document }) => parts[segment]![document]!.id);
}

test.each([100, 7, 1])('what shares words is found, best first, in segments of %d; what has no word is not', (size) => {
  expect(foundIn(size, 10)).toEqual(['near', 'half']);
  expect(foundIn(size, 1)).toEqual(['near']);
});
