import type { EncodeFailure } from '@/utils/encode/failure';
import type { Similarity } from '@/utils/encode/similarity';
import type { EncodedSentence } from '@/utils/encode/vectors';
import type { Result } from '@/utils/model';

/** What the Worker can be asked, each with what it answers. */
export interface Tasks {
  /** The vectors of sentences, and how fast the fastest was: the others tell how busy the machine is, not how slow. */
  encode: { asks: { sentences: string[] }; answers: { sentences: EncodedSentence[]; msAToken: number } };
  /** How alike an account's sentences are to those of each of the others. */
  compare: { asks: { account: EncodedSentence[]; others: EncodedSentence[][] }; answers: Similarity[] };
}

export type TaskName = keyof Tasks;

/** To the Worker: a task, or that nobody waits for it any more. */
export type ToWorker =
  | { [Name in TaskName]: { id: number; task: Name; asks: Tasks[Name]['asks'] } }[TaskName]
  | { id: number; task: 'cancel' };

/** From the Worker: one answer a task. */
export interface FromWorker {
  id: number;
  result: Result<Tasks[TaskName]['answers'], EncodeFailure>;
}
