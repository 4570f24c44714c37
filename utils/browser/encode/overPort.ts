import { browser } from '../platform/api';
import { openOffscreen } from '../platform/offscreen';
import type { Job, JobResult } from './jobs';

/** A line that is cut when either end is gone: that is how the other end learns that nobody waits. */
export const PORT = 'encode';

/** That the work goes on, which keeps the background awake, and at last what came of it. */
export type FromServer = { is: 'working' } | { is: 'done'; result: JobResult };

/** Has the offscreen document do a job: Chromium's background may have no Worker of its own. */
export async function askOverPort(job: Job, signal: AbortSignal): Promise<JobResult> {
  await openOffscreen();
  const port = browser.runtime.connect({ name: PORT });
  const result = await new Promise<JobResult>((resolve) => {
    port.onMessage.addListener((message: unknown) => {
      const told = message as FromServer;
      if (told.is === 'done') resolve(told.result);
    });
    port.onDisconnect.addListener(() => resolve({ ok: false, failure: { is: 'died' } }));
    signal.addEventListener('abort', () => resolve({ ok: false, failure: { is: 'cancelled' } }));
    port.postMessage(job);
  });
  port.disconnect();
  return result;
}
