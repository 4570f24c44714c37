import { createJobs } from './jobs';
import { createWorkerOwner } from './workerOwner';

/** Long enough for the articles of one story to come in one after the other. */
const IDLE_MS = 15_000;
/** Less than the half minute after which a background that hears nothing is ended. */
const SILENT_MS = 25_000;

let jobs: ReturnType<typeof createJobs> | undefined;

/** What does jobs in this document; its Worker is started when there is something to do. */
export function jobsHere(): ReturnType<typeof createJobs> {
  jobs ??= createJobs(
    createWorkerOwner({ start: () => new Worker('/encoder.js'), idleMs: IDLE_MS, silentMs: SILENT_MS }),
    Date.now,
  );
  return jobs;
}
