import { parseArgs } from 'node:util';
import { createMatcher } from '@/utils/match/match';
import type { Match } from '@/utils/model';
import { writeReason } from '@/utils/present/popup/matchReason';
import { BadInput } from './badInput';
import { ENGLISH } from './english';
import { readArticle, readCandidate } from './input';
import { complain, readLines, writeLine } from './lines';

const OPTIONS = {
  queries: { type: 'string' },
  candidates: { type: 'string' },
  top: { type: 'string', default: '20' },
  'ignore-dates': { type: 'boolean', default: false },
} as const;

/** `match`: for each query the candidates that tell the same story, best first, itself left out. */
export async function matchCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (!values.queries || !values.candidates) throw new BadInput('match needs --queries FILE and --candidates FILE');
  const top = Number(values.top);
  if (!Number.isInteger(top) || top < 1) throw new BadInput(`--top takes a whole number from 1, not ${values.top}`);

  const candidates = await collect(values.candidates);
  const match = createMatcher(candidates, { ignoreDates: values['ignore-dates'] });
  for await (const line of readLines(values.queries, readArticle)) {
    if ('problem' in line) complain(line.at, line.problem);
    else await writeLine({ id: line.value.id, matches: match(line.value, top).map(inWords) });
  }
}

const inWords = ({ reasons, ...match }: Match) => ({
  ...match,
  reasons: reasons.map((reason) => writeReason(reason, ENGLISH)),
});

async function collect(path: string) {
  const candidates = [];
  for await (const line of readLines(path, readCandidate)) {
    if ('problem' in line) complain(line.at, line.problem);
    else candidates.push(line.value);
  }
  return candidates;
}
