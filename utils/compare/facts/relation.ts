import type { How, Verdict } from '@/utils/model';

/** How two mentions of one fact go together. */
export interface Relation {
  verdict: Exclude<Verdict, 'only'>;
  how?: How;
}

export const AGREE: Relation = { verdict: 'agree' };
