import { describe, expect, test } from 'vitest';
import { profileOf } from '@/utils/match/index/profile';
import { earlierChapters } from '@/utils/match/score/chapters';
import { tfIdfOf } from '@/utils/match/score/tfIdf';
import type { Item } from '@/utils/model';
import { article, item, otherNews } from '../account';

const verdict = article(
  'verdict',
  'Captain of the Nordlys fined over Skagen grounding',
  'A court in Aalborg fined Mette Krag, captain of the ferry Nordlys, on Monday for the grounding off Skagen in which ' +
    '214 people had to be brought ashore by helicopter. Krag said she would appeal.',
  { publishedAt: '2026-08-03' },
);
const grounding = item(
  'grounding',
  'Ferry Nordlys runs aground off Skagen, 214 brought ashore',
  'Helicopters brought 214 people ashore from the ferry Nordlys off Skagen, its captain Mette Krag said.',
  { publishedAt: '2026-07-10' },
);
const sameDay = { ...grounding, id: 'sameDay', publishedAt: '2026-08-03' };
const later = { ...grounding, id: 'later', publishedAt: '2026-08-20' };
const undated = { ...grounding, id: 'undated', publishedAt: undefined };
const otherFerry = item('other', 'Ferry fares rise in Greece', 'Fares on Greek ferries rise by 5 percent in Piraeus.', {
  publishedAt: '2026-07-11',
});

/** Weighed by how often words occur among everyday news. */
function chaptersAmong(candidates: Item[], query = verdict): string[] {
  const profiles = [...otherNews(200), ...candidates].map(profileOf);
  const counts = new Map<number, number>();
  for (const { views } of profiles) for (const term of views.first.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const statistics = { documents: profiles.length, frequency: (term: number) => counts.get(term) ?? 0 };
  const [asked, ...weighed] = [profileOf(query), ...profiles].map((profile) => tfIdfOf(profile, statistics));
  return earlierChapters(asked!, weighed, 5).map(({ id }) => id);
}

describe('earlierChapters', () => {
  test('finds what led up to a story, and nothing else', () => {
    expect(chaptersAmong([otherFerry, grounding])).toEqual(['grounding']);
  });

  test('an account of four days before is of an earlier chapter, one of three days before is of this one', () => {
    const of = (publishedAt: string) => ({ ...grounding, id: publishedAt, publishedAt });
    expect(chaptersAmong([of('2026-07-31'), of('2026-07-30')])).toEqual(['2026-07-30']);
  });

  test.each([
    ['of the same day', sameDay],
    ['of a later day', later],
    ['of an unknown day', undated],
    ['about something else', otherFerry],
  ])('leaves out an account %s', (_what, candidate) => {
    expect(chaptersAmong([candidate])).toEqual([]);
  });

  test('finds nothing for an article without a day', () => {
    expect(chaptersAmong([grounding], { ...verdict, publishedAt: undefined })).toEqual([]);
  });
});
