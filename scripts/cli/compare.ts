import { parseArgs } from 'node:util';
import type { Encoder } from '@/utils/encode/encoder';
import { vectorsFrom } from '@/utils/encode/vectorsFrom';
import { explainComparison } from '@/utils/pipeline';
import { openEncoder } from '../shared/openEncoder';
import { BadInput } from './badInput';
import { readStory } from './input';
import { complain, type Line, readLines, readWhole, writeLine } from './lines';

/**
 * `compare STORIES.jsonl | STORY.json [--links] [--explain] [--no-model]`: each story's rows with their verdicts, a JSON line a
 * story.
 */
export async function compareCommand(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { links: { type: 'boolean' }, explain: { type: 'boolean' }, 'no-model': { type: 'boolean' } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new BadInput('compare takes one file: compare STORIES.jsonl or STORY.json');
  // Opened for the first story: what is wrong with a file is told at once.
  let encoder: Promise<Encoder> | undefined;
  for await (const line of storiesIn(path)) {
    if ('problem' in line) {
      complain(line.at, line.problem);
      continue;
    }
    if (!values['no-model']) encoder ??= openEncoder();
    await writeLine(await compared(line.value, await encoder, values));
  }
}

/** A story a line; a file named `.json` may be one story, as people write it. */
async function* storiesIn(path: string): AsyncGenerator<Line<ReturnType<typeof readStory>>> {
  const whole = path.endsWith('.json') ? readWhole(path, readStory) : undefined;
  if (whole) yield whole;
  else yield* readLines(path, readStory);
}

async function compared(
  { id, reading, articles }: ReturnType<typeof readStory>,
  encoder: Encoder | undefined,
  wanted: { links?: boolean; explain?: boolean },
) {
  const vectors = encoder && (await vectorsFrom(encoder, articles));
  const { sentences, links, explain, ...comparison } = explainComparison(articles, reading ?? articles[0]?.id, vectors);
  const details = wanted.explain
    ? comparison.details.map((detail) => ({ ...detail, explain: explain(detail) }))
    : comparison.details;
  return { id, ...comparison, details, ...(wanted.links ? { sentences, links } : {}) };
}
