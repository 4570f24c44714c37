import type { EncodeFailure } from '@/utils/encode/failure';
import type { TitleAndLead } from '@/utils/encode/meaning';
import type { Similarity } from '@/utils/encode/similarity';
import type { EncodedSentence } from '@/utils/encode/vectors';
import type { Result } from '@/utils/model';

/** What the Worker can be asked, each with what it answers. */
export interface Tasks {
  /** The vectors of an article's sentences. */
  encode: { asks: { sentences: string[] }; answers: EncodedSentence[] };
  /** What accounts mean as wholes. */
  meanings: { asks: { accounts: TitleAndLead[] }; answers: Int8Array[] };
  /** How alike an account's sentences are to those of each of the others. */
  compare: { asks: { account: EncodedSentence[]; others: EncodedSentence[][] }; answers: Similarity[] };
}

export type TaskName = keyof Tasks;

/** To the Worker: a task, or that nobody waits for it any more. */
export type ToWorker =
  | { [Name in TaskName]: { id: number; task: Name; asks: Tasks[Name]['asks'] } }[TaskName]
  | { id: number; task: 'cancel' };

/** From the Worker: that it is still at it, any number of times, and one answer a task. */
export type FromWorker = { id: number; working: true } | { id: number; result: TaskResult };
export type TaskResult = Result<Tasks[TaskName]['answers'], EncodeFailure>;
