import type { EncodeFailure } from '@/utils/encode/failure';
import type { TitleAndLead } from '@/utils/encode/meaning';
import type { Similarity } from '@/utils/encode/similarity';
import type { EncodedSentence } from '@/utils/encode/vectors';
import type { Result } from '@/utils/model';
import { findVectors, forgetAllVectors, storeVectors } from './vectorStore';
import type { Waiter, WorkerOwner } from './workerOwner';

/** An article as the encoder needs it, and the hash by which its vectors are kept. */
export interface Encodable {
  articleId: string;
  hash: string;
  sentences: string[];
}

/** What the background asks of the document that has the Worker. */
export type Job =
  /** How alike an article's sentences are to those of others; what is not kept encoded is encoded first. */
  | { do: 'compare'; article: Encodable; others: Encodable[] }
  /** Of a few accounts by title and lead; nothing of them is kept here. */
  | { do: 'meanings'; accounts: TitleAndLead[] };

/** What each job gives. The vectors of sentences are left in the database: messages between contexts write out every byte in digits. */
interface Answers {
  compare: Similarity[];
  meanings: number[][];
}
export type JobResult = Result<Answers[Job['do']], EncodeFailure>;
export type AnswerTo<Asked extends Job> = Result<Answers[Asked['do']], EncodeFailure>;

/** Does jobs one at a time. What is kept already is not made again, so a job may be asked for any number of times. */
export function createJobs(owner: WorkerOwner, now: () => number) {
  let last: Promise<unknown> = Promise.resolve();

  async function doJob(job: Job, waiter: Waiter): Promise<JobResult> {
    if (job.do === 'meanings') {
      const made = await owner.ask('meanings', { accounts: job.accounts }, waiter);
      return made.ok ? { ok: true, value: made.value.map((vector) => [...vector]) } : made;
    }
    const encoded = await encodeAll([job.article, ...job.others], waiter);
    if (!encoded.ok) return encoded;
    const [account = [], ...others] = encoded.value;
    return owner.ask('compare', { account, others }, waiter);
  }

  async function encodeAll(articles: Encodable[], waiter: Waiter): Promise<Result<EncodedSentence[][], EncodeFailure>> {
    const all: EncodedSentence[][] = [];
    for (const article of articles) {
      const encoded = await encode(article, waiter);
      if (!encoded.ok) return encoded;
      all.push(encoded.value);
    }
    return { ok: true, value: all };
  }

  async function encode(article: Encodable, waiter: Waiter): Promise<Result<EncodedSentence[], EncodeFailure>> {
    const { articleId, hash, sentences } = article;
    const kept = await findVectors(hash, now());
    if (kept) return { ok: true, value: kept };
    const made = await owner.ask('encode', { sentences }, waiter);
    if (!made.ok || (await keep(articleId, hash, made.value))) return made;
    return { ok: false, failure: { is: 'noSpace' } };
  }

  /** Where the disk is full, the vectors of other articles make room once. */
  async function keep(articleId: string, hash: string, sentences: EncodedSentence[]): Promise<boolean> {
    if (await storeVectors(articleId, hash, sentences, now())) return true;
    await forgetAllVectors();
    return storeVectors(articleId, hash, sentences, now());
  }

  return (job: Job, waiter: Waiter): Promise<JobResult> => {
    const done = last.then(() => doJob(job, waiter));
    last = done.catch(() => undefined);
    return done;
  };
}
