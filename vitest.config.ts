import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Folders whose tests touch nothing that lasts: no globals, no database, no page. Their files share a thread, which halves the time. */
const PURE = [
  ...['catalogue', 'compare', 'detect', 'extract', 'link', 'match', 'mutants', 'present', 'rank', 'read', 'text'],
  // Elsewhere in this stage a test sets the zone of the clock, and another starts a server.
  ...['gather/catalogue', 'gather/decode', 'gather/feed'],
  'stories',
].map((folder) => `tests/${folder}{/**/*,}.test.ts`);

export default defineConfig({
  plugins: [preact()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // The default leaves one core of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Some tests start Node anew, which takes seconds where both cores are busy.
    testTimeout: 30_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, pool: 'threads', isolate: false } },
      {
        extends: true,
        test: {
          name: 'shell',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/servers/**', ...PURE],
        },
      },
    ],
  },
});
