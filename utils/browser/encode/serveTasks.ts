import { createEncoder, type Encoder, failureOf } from '@/utils/encode/encoder';
import type { EncodeFailure } from '@/utils/encode/failure';
import { meaningOf } from '@/utils/encode/meaning';
import { similarity } from '@/utils/encode/similarity';
import type { Result } from '@/utils/model';
import { loadModel } from './loadModel';
import { createSpeedCheck, TooSlow } from './speed';
import type { FromWorker, TaskName, Tasks, ToWorker } from './tasks';
import type { Waiter } from './workerOwner';

/** The Worker's own side of the line. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

/** Answers tasks, in this thread, one after the other; the model is loaded with the first. */
export function serveTasks(scope: WorkerScope): void {
  const stops = new Map<number, AbortController>();
  let encoder: Promise<Result<Encoder, EncodeFailure>> | undefined;

  const answer = async (message: Exclude<ToWorker, { task: 'cancel' }>, signal: AbortSignal) => {
    encoder ??= load();
    const loaded = await encoder;
    if (!loaded.ok) return loaded;
    const waiter = { signal, onProgress: () => scope.postMessage({ id: message.id, working: true }) };
    return { ok: true as const, value: await DO[message.task](loaded.value, message.asks as never, waiter) };
  };

  scope.onmessage = async ({ data: message }) => {
    if (message.task === 'cancel') return stops.get(message.id)?.abort();
    const stop = new AbortController();
    stops.set(message.id, stop);
    try {
      scope.postMessage({ id: message.id, result: await answer(message, stop.signal) });
    } catch (error) {
      scope.postMessage({ id: message.id, result: { ok: false, failure: expected(error, stop.signal) } });
    } finally {
      stops.delete(message.id);
    }
  };
}

async function load(): Promise<Result<Encoder, EncodeFailure>> {
  const files = await loadModel();
  return files.ok ? createEncoder(files.value) : files;
}

type Do = {
  [Name in TaskName]: (encoder: Encoder, asks: Tasks[Name]['asks'], waiter: Waiter) => Promise<Tasks[Name]['answers']>;
};

const DO: Do = {
  encode: (encoder, { sentences }, { signal, onProgress }) => {
    const checkSpeed = createSpeedCheck(() => performance.now());
    const onWindow = (tokens: number) => {
      onProgress();
      checkSpeed(tokens);
    };
    return encoder.encode(sentences, { signal, onWindow });
  },
  async meanings(encoder, { accounts }, { signal, onProgress }) {
    const made = [];
    for (const account of accounts) {
      made.push(await meaningOf((sentences) => encoder.encode(sentences, { signal, onWindow: onProgress }), account));
    }
    return made;
  },
  async compare(encoder, { account, others }) {
    const all = [];
    for (const other of others) all.push(await similarity(account, other, encoder.multiply));
    return all;
  },
};

/** What a task may end in besides its answer. Anything else is a bug, which ends the Worker. */
function expected(error: unknown, signal: AbortSignal): EncodeFailure {
  if (signal.aborted) return { is: 'cancelled' };
  if (error instanceof TooSlow) return { is: 'tooSlow' };
  const failure = failureOf(error);
  if (failure.is !== 'noMemory') reportError(error);
  return failure;
}
