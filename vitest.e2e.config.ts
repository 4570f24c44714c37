import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real browsers on the built extension. One file at a time: each starts browsers of its own, and there may be two cores. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
