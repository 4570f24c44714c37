import type { EncodeFailure } from '@/utils/encode/failure';
import type { Result } from '@/utils/model';
import type { FromWorker, TaskName, Tasks } from './tasks';

/** What is needed of a Worker; tests pass one of their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface WorkerOwner {
  /** Asks the Worker, which is started where it is not running, and waits for its answer. */
  ask<Name extends TaskName>(
    task: Name,
    asks: Tasks[Name]['asks'],
    signal: AbortSignal,
  ): Promise<Result<Tasks[Name]['answers'], EncodeFailure>>;
}

export interface OwnerSettings {
  start: () => WorkerLike;
  /** A Worker that had nothing to do for so long is ended: its memory is a few hundred megabytes. */
  idleMs: number;
  /** A task that takes longer is given up. */
  longestMs: number;
}

/** Owns the one Worker. Callers ask one after the other. */
export function createWorkerOwner({ start, idleMs, longestMs }: OwnerSettings): WorkerOwner {
  let worker: WorkerLike | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const end = () => {
    worker?.terminate();
    worker = undefined;
  };

  return {
    async ask(task, asks, signal) {
      clearTimeout(idle);
      if (signal.aborted) return { ok: false, failure: { is: 'cancelled' } };
      worker ??= start();
      lastId += 1;
      const result = await answerOf(worker, { id: lastId, task, asks }, signal, longestMs);
      if (result.ok || result.failure.is === 'cancelled') idle = setTimeout(end, idleMs);
      else end();
      return result as Result<Tasks[typeof task]['answers'], EncodeFailure>;
    },
  };
}

/** A Worker may answer, end, or say nothing for too long. Told that nobody waits, it answers too. */
function answerOf(
  worker: WorkerLike,
  message: { id: number; task: TaskName; asks: unknown },
  signal: AbortSignal,
  longestMs: number,
): Promise<FromWorker['result']> {
  return new Promise((resolve) => {
    const cancel = () => worker.postMessage({ id: message.id, task: 'cancel' });
    const settle = (result: FromWorker['result']) => {
      clearTimeout(limit);
      signal.removeEventListener('abort', cancel);
      resolve(result);
    };
    const limit = setTimeout(() => settle({ ok: false, failure: { is: 'tooSlow' } }), longestMs);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id === message.id) settle(data.result);
    };
    worker.onerror = () => settle({ ok: false, failure: { is: 'died' } });
    signal.addEventListener('abort', cancel);
    worker.postMessage(message);
  });
}
