import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Firefox tells of no load in an extension's page, so whatever is wanted is asked for until it is there. */
export function eventually<Value>(page: Page, read: string | (() => Value | Promise<Value>)) {
  return expect.poll(() => page.evaluate(read).catch(() => undefined), { timeout: 60_000, interval: 200 });
}
