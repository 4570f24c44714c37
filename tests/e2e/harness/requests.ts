import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import type { Until } from './opened';

/** A request to the web, as it was sent. */
export interface Sent {
  url: string;
  body: string;
}

/** Playwright tells of a background's requests only when asked so before the browser starts; files share a process. */
export function seeRequestsOfBackground(until: Until): void {
  process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';
  until(() => {
    delete process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS;
  });
}

/** Every request to the web that anything but this page makes from now on; the background's too where it was asked for. */
export function requestsBeside(chromium: Chromium, article: Page): Sent[] {
  const requests: Sent[] = [];
  chromium.context.on('request', (request) => {
    const isOfPage = !request.serviceWorker() && request.frame().page() === article;
    if (!isOfPage && /^https?:/.test(request.url()))
      requests.push({ url: request.url(), body: request.postData() ?? '' });
  });
  return requests;
}
