import { browser } from '../api';
import { openOffscreen } from '../gather/offscreen';
import type { Job, JobResult } from './jobs';

/** A line that is cut when either end is gone: that is how the other end learns that nobody waits. */
export const PORT = 'encode';

/** Has the offscreen document do a job: Chromium's background may have no Worker of its own. */
export async function askOverPort(job: Job, signal: AbortSignal): Promise<JobResult> {
  await openOffscreen();
  const port = browser.runtime.connect({ name: PORT });
  const result = await new Promise<JobResult>((resolve) => {
    port.onMessage.addListener((message: unknown) => resolve(message as JobResult));
    port.onDisconnect.addListener(() => resolve({ ok: false, failure: { is: 'died' } }));
    signal.addEventListener('abort', () => resolve({ ok: false, failure: { is: 'cancelled' } }));
    port.postMessage(job);
  });
  port.disconnect();
  return result;
}
