import { compareAgent } from './agent/compare';
import { compareCause } from './cause/compare';
import { compareCertainty } from './certainty/compare';
import type { CompareKind } from './kind';
import { compareWording } from './wording/compare';

/** In what linked sentences are compared. Order does not matter: none sees another's work. A new kind is a folder and a line here. */
export const KINDS: readonly CompareKind[] = [compareCertainty, compareCause, compareAgent, compareWording];
