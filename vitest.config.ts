import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,cli,scripts}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    environment: 'node',
    // A busy machine is no failure.
    testTimeout: 30_000,
  },
});
