import { createEncoder, type Encoder, failureOf } from '@/utils/encode/encoder';
import type { EncodeFailure } from '@/utils/encode/failure';
import { similarity } from '@/utils/encode/similarity';
import type { EncodedSentence } from '@/utils/encode/vectors';
import type { Result } from '@/utils/model';
import { loadModel } from './loadModel';
import type { FromWorker, TaskName, Tasks, ToWorker } from './tasks';

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
    return { ok: true as const, value: await DO[message.task](loaded.value, message.asks as never, signal) };
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
  [Name in TaskName]: (
    encoder: Encoder,
    asks: Tasks[Name]['asks'],
    signal: AbortSignal,
  ) => Promise<Tasks[Name]['answers']>;
};

/** Pieces of a sentence whose time says something of the machine. */
const ENOUGH_TO_TIME = 10;

const DO: Do = {
  async encode(encoder, { sentences }, signal) {
    const encoded: EncodedSentence[] = [];
    let msAToken = 0;
    for (const sentence of sentences) {
      const start = performance.now();
      const [one] = await encoder.encode([sentence], signal);
      const ms = (performance.now() - start) / one!.pieces.length;
      if (one!.pieces.length >= ENOUGH_TO_TIME) msAToken = Math.min(msAToken || ms, ms);
      encoded.push(one!);
    }
    return { sentences: encoded, msAToken };
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
  const failure = failureOf(error);
  if (failure.is !== 'noMemory') reportError(error);
  return failure;
}
