import { browser } from '../api';
import type { Job } from './jobs';
import { jobsHere } from './jobsHere';
import { PORT } from './overPort';

/** Does in this document, which may have a Worker, what the background asks for; until it is done or the line is cut. */
export function servePorts(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT) return;
    const stop = new AbortController();
    port.onDisconnect.addListener(() => stop.abort());
    port.onMessage.addListener(async (job: unknown) => {
      const result = await jobsHere()(job as Job, stop.signal);
      if (!stop.signal.aborted) port.postMessage(result);
    });
  });
}
