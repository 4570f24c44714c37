import type { Runtime } from 'webextension-polyfill';
import { servePorts } from '@/utils/browser/encode/servePorts';
import { extractHtml } from '@/utils/browser/gather/extractHtml';
import { browser } from '@/utils/browser/platform/api';
import type { ExtractRequest } from '@/utils/browser/platform/offscreen';

/** Asked by the background alone: scripts in pages are heard here too, and are not answered. */
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.tab !== undefined) return undefined;
  const { name, html, url } = message as ExtractRequest;
  return name === 'extractPage' ? Promise.resolve(extractHtml(html, url)) : undefined;
});
servePorts();
