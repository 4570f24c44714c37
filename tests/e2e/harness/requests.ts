import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** A request to the web, as it was sent. */
export interface Sent {
  url: string;
  body: string;
}

/**
 * Every request to the web that anything but this page makes from now on, the background's too where
 * `PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS` was set before the browser started.
 */
export function requestsBeside(chromium: Chromium, article: Page): Sent[] {
  const requests: Sent[] = [];
  chromium.context.on('request', (request) => {
    const isOfPage = !request.serviceWorker() && request.frame().page() === article;
    if (!isOfPage && /^https?:/.test(request.url()))
      requests.push({ url: request.url(), body: request.postData() ?? '' });
  });
  return requests;
}
