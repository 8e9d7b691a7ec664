import { defineConfig } from 'vitest/config';

/** The whole product in one browser: THROUGHLINE_BROWSER is chromium or firefox. One file at a time, each with its own browser. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.e2e.ts'],
    // What only one browser can show without a window, see sites.firefox.e2e.ts.
    exclude: process.env.THROUGHLINE_BROWSER === 'firefox' ? ['**/*.chromium.e2e.ts'] : ['**/*.firefox.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    // A browser on a busy build machine now and then closes under a test. What passed only then is named at the end of `npm test`.
    retry: 1,
    setupFiles: ['test/e2e/tried-again.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
