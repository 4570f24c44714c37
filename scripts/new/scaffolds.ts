import { BadInput } from '../cli/badInput';
import type { Draft } from './draft';
import { newKind } from './kind';
import { newLanguage } from './language';
import { newOutlet } from './outlet';
import { newStory } from './story';

/** What can be begun, and what begins it: it puts files together and gives a line for each thing that is left to do. */
const SCAFFOLDS = { kind: newKind, language: newLanguage, story: newStory, outlet: newOutlet };

/** `kind NAME`, `language TAG`, `story SLUG` or `outlet LINE`. */
export function beginNew([what = '', ...args]: string[], draft: Draft): string[] {
  if (!isScaffold(what)) throw new BadInput(`Say what is new: npm run new ${Object.keys(SCAFFOLDS).join('|')}`);
  return SCAFFOLDS[what](args, draft);
}

function isScaffold(name: string): name is keyof typeof SCAFFOLDS {
  return Object.hasOwn(SCAFFOLDS, name);
}
