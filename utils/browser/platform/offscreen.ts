import type { Extraction } from '@/utils/extract/extract';
import { browser } from './api';

/** What the background asks of its offscreen document. */
export interface ExtractRequest {
  name: 'extractPage';
  html: string;
  url: string;
}

/** Chromium's own API, which the polyfill does not know. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

let opening: Promise<void> | undefined;

/** Has the offscreen document read a fetched page, and opens it first where it is not there. */
export async function extractOffscreen(html: string, url: string): Promise<Extraction> {
  await openOffscreen();
  const request: ExtractRequest = { name: 'extractPage', html, url };
  return browser.runtime.sendMessage(request);
}

/** Opens the one offscreen document that Chromium allows an extension. */
export function openOffscreen(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<void> {
  const { offscreen } = (globalThis as unknown as { chrome: { offscreen: Offscreen } }).chrome;
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER', 'WORKERS'],
    justification: 'Reads the articles of outlets that the reader chose, and what their sentences mean.',
  });
}
