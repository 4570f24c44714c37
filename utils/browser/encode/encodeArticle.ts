import type { EncodeFailure } from '@/utils/encode/failure';
import type { TitleAndLead } from '@/utils/encode/meaning';
import type { Similarity } from '@/utils/encode/similarity';
import type { Article, Result } from '@/utils/model';
import { browser } from '../platform/api';
import { encodableOf } from './encodable';
import type { AnswerTo, Job, JobResult } from './jobs';
import { jobsHere } from './jobsHere';
import { askOverPort } from './overPort';
import { noteTrouble } from './trouble';
import { usableModel } from './usableModel';

const NEVER = new AbortController().signal;

/** How alike the sentences of an article are to those of each of the others: the Worker multiplies. */
export async function compareMeaning(
  article: Article,
  others: Article[],
  signal: AbortSignal = NEVER,
): Promise<Result<Similarity[], EncodeFailure>> {
  const model = await usableModel();
  if (!model.ok) return model;
  const [first, ...rest] = await Promise.all([article, ...others].map((one) => encodableOf(one, model.value)));
  return ask({ do: 'compare', article: first!, others: rest }, signal);
}

/** What accounts mean as wholes, by their titles and leads. */
export async function encodeMeanings(
  accounts: TitleAndLead[],
  signal: AbortSignal = NEVER,
): Promise<Result<Int8Array[], EncodeFailure>> {
  if (accounts.length === 0) return { ok: true, value: [] };
  const model = await usableModel();
  if (!model.ok) return model;
  const done = await ask({ do: 'meanings', accounts }, signal);
  return done.ok ? { ok: true, value: done.value.map((vector) => Int8Array.from(vector)) } : done;
}

/** A Worker that died is started once more: the browser may have needed its memory for a moment. */
async function ask<Asked extends Job>(job: Asked, signal: AbortSignal): Promise<AnswerTo<Asked>> {
  const first = await askOnce(job, signal);
  const result = first.ok || first.failure.is !== 'died' ? first : await askOnce(job, signal);
  if (!result.ok) await noteTrouble(result.failure, Date.now());
  return result as AnswerTo<Asked>;
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
