import { BadInput } from '../cli/badInput';
import type { Draft } from './draft';
import { newKind } from './kind';
import { newLanguage } from './language';
import { newOutlet } from './outlet';
import { newStory } from './story';

/** What can be begun, with what it takes, and what begins it: it puts files together and gives a line for each thing that is left to do. */
const SCAFFOLDS = {
  kind: { takes: 'NAME', begin: newKind },
  language: { takes: 'TAG [LIKE]', begin: newLanguage },
  story: { takes: 'SLUG or LANGUAGE/SLUG', begin: newStory },
  outlet: { takes: '"DOMAINS | NAME | COUNTRY | LANGUAGE | OWNER | FEEDS"', begin: newOutlet },
};

/** `kind NAME`, `language TAG`, `story SLUG` or `outlet LINE`. */
export function beginNew([what = '', ...args]: string[], draft: Draft): string[] {
  if (!isScaffold(what)) throw new BadInput(USAGE);
  return SCAFFOLDS[what].begin(args, draft);
}

const USAGE = [
  'Say what is new; CONTRIBUTING.md tells what each begins:',
  ...Object.entries(SCAFFOLDS).map(([what, { takes }]) => `  npm run new ${what} ${takes}`),
].join('\n');

function isScaffold(name: string): name is keyof typeof SCAFFOLDS {
  return Object.hasOwn(SCAFFOLDS, name);
}
