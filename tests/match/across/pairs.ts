import { readFileSync } from 'node:fs';
import type { Item } from '@/utils/model';

/** Two accounts of one story in two languages. */
export interface StoryPair {
  first: Item;
  second: Item;
}

const DAY = 86_400_000;

/** The pairs of `pairs.txt`: a line an account with language, title and lead; a blank line between pairs. */
export function storyPairs(firstDay: string): StoryPair[] {
  const blocks = readFileSync(new URL('./pairs.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n\n');
  return blocks.map((block, at) => {
    const [first, second] = block.split('\n').map((line, side): Item => {
      const [language, title, summary] = line.split('|') as [string, string, string];
      // Now and then the other outlet writes a day later.
      const time = Date.parse(firstDay) + ((at * 7) % 20) * DAY + (side === 1 && at % 3 === 0 ? DAY : 0);
      const url = `https://paper-${side}.example/${at}`;
      return {
        id: url,
        url,
        outlet: `Paper ${side}`,
        title,
        summary,
        publishedAt: new Date(time).toISOString().slice(0, 10),
        language,
      };
    });
    return { first: first!, second: second! };
  });
}
