import type { EncodeFailure } from '@/utils/encode/failure';
import type { Similarity } from '@/utils/encode/similarity';
import type { EncodedSentence } from '@/utils/encode/vectors';
import type { Article, Result } from '@/utils/model';
import { browser } from '../api';
import { byWordsOnly } from './byWordsOnly';
import { encodableOf } from './encodable';
import type { Job, JobResult } from './jobs';
import { jobsHere } from './jobsHere';
import { modelHash } from './modelHash';
import { askOverPort } from './overPort';
import { currentTrouble, noteTrouble } from './trouble';
import { findVectors } from './vectorStore';

const NEVER = new AbortController().signal;

/**
 * What the sentences of an article mean, in the order of `splitSentences`, those far down a very long one left out: kept
 * from before, or made by the encoder.
 * Without it everything is compared by words; the failure says why. An aborted signal says that nobody waits any more.
 */
export async function encodeArticle(
  article: Article,
  signal: AbortSignal = NEVER,
): Promise<Result<EncodedSentence[], EncodeFailure>> {
  const model = await usableModel();
  if (!model.ok) return model;
  const encodable = await encodableOf(article, model.value);
  const kept = await findVectors(encodable.hash, Date.now());
  if (kept) return { ok: true, value: kept };
  const done = await ask({ do: 'encode', article: encodable }, signal);
  if (!done.ok) return done;
  const made = await findVectors(encodable.hash, Date.now());
  // The article was forgotten meanwhile.
  return made ? { ok: true, value: made } : { ok: false, failure: { is: 'cancelled' } };
}

/** How alike the sentences of an article are to those of each of the others: the Worker multiplies. */
export async function compareMeaning(
  article: Article,
  others: Article[],
  signal: AbortSignal = NEVER,
): Promise<Result<Similarity[], EncodeFailure>> {
  const model = await usableModel();
  if (!model.ok) return model;
  const [first, ...rest] = await Promise.all([article, ...others].map((one) => encodableOf(one, model.value)));
  const done = await ask({ do: 'compare', article: first!, others: rest }, signal);
  return done.ok ? { ok: true, value: done.value ?? [] } : done;
}

/** The hash of the model, unless the reader chose to do without it, or it failed before. */
async function usableModel(): Promise<Result<string, EncodeFailure>> {
  if (await byWordsOnly.getValue()) return { ok: false, failure: { is: 'off' } };
  const trouble = await currentTrouble(Date.now());
  if (trouble) return { ok: false, failure: { is: trouble.is } };
  return modelHash();
}

/** A Worker that died is started once more: the browser may have needed its memory for a moment. */
async function ask(job: Job, signal: AbortSignal): Promise<JobResult> {
  const first = await askOnce(job, signal);
  const result = first.ok || first.failure.is !== 'died' ? first : await askOnce(job, signal);
  if (!result.ok) await noteTrouble(result.failure, Date.now());
  return result;
}

/** Firefox's background is a page and has Workers; Chromium's has none and asks its offscreen document. */
function askOnce(job: Job, signal: AbortSignal): Promise<JobResult> {
  if (typeof Worker === 'undefined') return askOverPort(job, signal);
  return jobsHere()(job, { signal, onProgress: stayAwake });
}

/** Any call of the browser's starts the half minute anew after which Firefox ends an idle background. */
function stayAwake(): void {
  void browser.runtime.getPlatformInfo();
}
