import { browser } from '../platform/api';
import type { Job } from './jobs';
import { jobsHere } from './jobsHere';
import { type FromServer, PORT } from './overPort';

/**
 * Does in this document, which may have a Worker, what the background asks for; until it is done or the line is cut.
 * Scripts in pages can call here too, and are not served: they could have vectors of another outlet's words stored.
 */
export function servePorts(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT || port.sender?.tab !== undefined) return;
    const stop = new AbortController();
    port.onDisconnect.addListener(() => stop.abort());
    port.onMessage.addListener(async (job: unknown) => {
      const tell = (message: FromServer) => {
        if (!stop.signal.aborted) port.postMessage(message);
      };
      const result = await jobsHere()(job as Job, { signal: stop.signal, onProgress: () => tell({ is: 'working' }) });
      tell({ is: 'done', result });
    });
  });
}
