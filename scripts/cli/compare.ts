import { parseArgs } from 'node:util';
import { compareArticles } from '@/utils/compare/compare';
import { BadInput } from './badInput';
import { readStory } from './input';
import { complain, readLines, writeLine } from './lines';

/** `compare STORIES.jsonl`: each story's details with their verdicts, a JSON line a story. */
export async function compareCommand(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new BadInput('compare takes one file: compare STORIES.jsonl');
  for await (const line of readLines(path, readStory)) {
    if ('problem' in line) complain(line.at, line.problem);
    else {
      const { id, reading, articles } = line.value;
      const { details, reports, brief } = compareArticles(articles, reading);
      await writeLine({ id, details, reports, brief });
    }
  }
}
