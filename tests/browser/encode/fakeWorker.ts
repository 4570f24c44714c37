import type { FromWorker, TaskResult, ToWorker } from '@/utils/browser/encode/tasks';
import type { WorkerLike } from '@/utils/browser/encode/workerOwner';
import type { Similarity } from '@/utils/encode/similarity';
import { made } from '../../encode/encoded';

const HEADS = { importance: [], only: [] };
const NOTHING: Omit<Similarity, 'rows' | 'columns'> = { ab: [], ba: [], rab: [], rba: [], heads: [HEADS, HEADS] };

type Task = Exclude<ToWorker, { task: 'cancel' }>;

/** Workers as the owner starts them, one after the other; what each is told, and what it answers, is up to the test. */
export function fakeWorkers(answer: (task: Task) => TaskResult | 'nothing' | 'death' = encoded) {
  const told: ToWorker[] = [];
  const state = { started: 0, running: 0 };
  let latest: WorkerLike | undefined;
  /** Has the Worker started last say something. */
  const say = (data: FromWorker) => latest?.onmessage?.call(latest as Worker, { data } as MessageEvent);
  const start = (): WorkerLike => {
    state.started += 1;
    state.running += 1;
    const worker: WorkerLike = {
      onmessage: null,
      onerror: null,
      terminate: () => {
        state.running -= 1;
      },
      postMessage: (message: ToWorker) => {
        told.push(message);
        const result = message.task === 'cancel' ? CANCELLED : answer(message);
        if (result === 'nothing') return;
        if (result === 'death')
          queueMicrotask(() => worker.onerror?.call(worker as Worker, new Event('error') as ErrorEvent));
        else
          queueMicrotask(() =>
            worker.onmessage?.call(worker as Worker, { data: { id: message.id, result } } as MessageEvent),
          );
      },
    };
    latest = worker;
    return worker;
  };
  return { start, told, state, say };
}

const CANCELLED = { ok: false, failure: { is: 'cancelled' } } as const;

/** One made word a sentence: its length. */
export function encoded({ task, asks }: Task): TaskResult {
  if (task === 'encode') return { ok: true, value: asks.sentences.map(({ length }) => made([length])) };
  if (task === 'meanings') return { ok: true, value: asks.accounts.map(({ title }) => Int8Array.of(title.length)) };
  const rows = asks.account.length;
  return {
    ok: true,
    value: asks.others.map(({ length: columns }) => ({ ...NOTHING, rows, columns })),
  };
}
