import type { EncodeFailure } from '@/utils/encode/failure';
import type { Result } from '@/utils/model';
import type { FromWorker, TaskName, TaskResult, Tasks } from './tasks';

/** What is needed of a Worker; tests pass one of their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Whoever waits for work to be done. */
export interface Waiter {
  /** Aborted when nobody waits any more. */
  signal: AbortSignal;
  /** Called again and again while the work goes on: browsers end a background that hears nothing for half a minute. */
  onProgress: () => void;
}

export interface WorkerOwner {
  /** Asks the Worker, which is started where it is not running, and waits for its answer. */
  ask<Name extends TaskName>(
    task: Name,
    asks: Tasks[Name]['asks'],
    waiter: Waiter,
  ): Promise<Result<Tasks[Name]['answers'], EncodeFailure>>;
}

export interface OwnerSettings {
  start: () => WorkerLike;
  /** A Worker that had nothing to do for so long is ended: its memory is a few hundred megabytes. */
  idleMs: number;
  /** A Worker that says nothing for so long, neither answer nor progress, is given up. */
  silentMs: number;
}

/** Owns the one Worker. Callers ask one after the other. */
export function createWorkerOwner({ start, idleMs, silentMs }: OwnerSettings): WorkerOwner {
  let worker: WorkerLike | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const end = () => {
    worker?.terminate();
    worker = undefined;
  };

  return {
    async ask(task, asks, waiter) {
      clearTimeout(idle);
      if (waiter.signal.aborted) return { ok: false, failure: { is: 'cancelled' } };
      worker ??= start();
      lastId += 1;
      const result = await answerOf(worker, { id: lastId, task, asks }, waiter, silentMs);
      if (result.ok || result.failure.is === 'cancelled') idle = setTimeout(end, idleMs);
      else end();
      return result as Result<Tasks[typeof task]['answers'], EncodeFailure>;
    },
  };
}

/** A Worker may answer, end, or fall silent. Told that nobody waits, it answers too. */
function answerOf(
  worker: WorkerLike,
  message: { id: number; task: TaskName; asks: unknown },
  { signal, onProgress }: Waiter,
  silentMs: number,
): Promise<TaskResult> {
  return new Promise((resolve) => {
    const cancel = () => worker.postMessage({ id: message.id, task: 'cancel' });
    const settle = (result: TaskResult) => {
      clearTimeout(limit);
      signal.removeEventListener('abort', cancel);
      resolve(result);
    };
    const giveUp = () => settle({ ok: false, failure: { is: 'tooSlow' } });
    let limit = setTimeout(giveUp, silentMs);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== message.id) return;
      if ('result' in data) return settle(data.result);
      clearTimeout(limit);
      limit = setTimeout(giveUp, silentMs);
      onProgress();
    };
    worker.onerror = () => settle({ ok: false, failure: { is: 'died' } });
    signal.addEventListener('abort', cancel);
    worker.postMessage(message);
  });
}
