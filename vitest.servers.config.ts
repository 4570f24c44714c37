import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real servers on loopback, started once for all files. Apart from the units, which would make them wait for each other. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/servers/**/*.test.ts'],
    globalSetup: ['tests/servers/startOpenSearch.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
