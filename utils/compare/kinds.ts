import { compareAgent } from './kinds/agent/compare';
import { compareCause } from './kinds/cause/compare';
import { compareCertainty } from './kinds/certainty/compare';
import type { CompareKind } from './kinds/kind';
import { compareWording } from './kinds/wording/compare';

/** In what linked sentences are compared. Order does not matter: none sees another's work. A new kind is a folder and a line here. */
export const KINDS: readonly CompareKind[] = [compareCertainty, compareCause, compareAgent, compareWording];
