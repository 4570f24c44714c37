import type { Group } from '@/utils/compare/align/group';
import { countedIn, isTelling, roundGap } from '@/utils/compare/label/counted';
import { tellingRun } from '@/utils/compare/label/run';
import type { Story } from '@/utils/compare/story';

/** Words of a statement that tell which it is. */
const MOST_OPENING = 8;

/** What a group of mentions is about, in the articles' own words. */
export function labelOf(group: Group, story: Story): string {
  const [first] = group;
  if (first === undefined) return '';
  if (first.kind === 'quote') return group.find(({ attribution }) => attribution)?.attribution ?? '';
  if (first.kind === 'attribution') return first.certainty === undefined ? 'Who said it' : 'Who says so';
  if (first.kind === 'claim') return first.words.split(/\s+/).slice(0, MOST_OPENING).join(' ');
  if (first.kind === 'number') {
    const counting = group.filter((mention) => countedIn(mention, story) !== '');
    const telling = counting.map((mention) => countedIn(mention, story)).filter(isTelling);
    if (telling.length > 0) return mostCommon(telling);
    if (counting.length > 0) return roundGap(counting[0]!, story);
  }
  return tellingRun(first, group, story);
}

/** What most accounts call it; of those equally common the longest, which tells most. */
function mostCommon(phrases: string[]): string {
  const count = (phrase: string) => phrases.filter((one) => one.toLowerCase() === phrase.toLowerCase()).length;
  return phrases.toSorted((a, b) => count(b) - count(a) || b.length - a.length)[0]!;
}
