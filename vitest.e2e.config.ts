import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real browsers on the built extension. One file at a time: each starts browsers of its own, and there may be two cores. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    // Every wait is for something to be there; these only say when to give up, on a machine that is busy besides.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});
