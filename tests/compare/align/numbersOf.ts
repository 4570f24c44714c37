import type { PlacedMention } from '@/utils/compare/align/placed';
import { placeInStory, readStory, type Story } from '@/utils/compare/story';
import { number } from '@/utils/read/find/number';

/** The numbers of each of the texts, placed in the story that these tell; they were published on the days given. */
export function numbersOf(texts: string[], publishedAt: string[] = []): { story: Story; placed: PlacedMention[][] } {
  const articles = texts.map((text, at) => ({
    id: String(at),
    outlet: '',
    title: '',
    text,
    authors: [],
    extent: 'full' as const,
    ...(publishedAt[at] && { publishedAt: publishedAt[at] }),
  }));
  const story = readStory(articles, []);
  return { story, placed: story.accounts.map((account, at) => placeInStory(number.find(account), at, story)) };
}
