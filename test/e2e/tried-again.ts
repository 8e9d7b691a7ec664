import { afterEach } from 'vitest';

// Into the JSON report, where scripts/test/counts.ts finds it.
afterEach(({ task }) => {
  if ((task.result?.retryCount ?? 0) > 0) Object.assign(task.meta, { triedAgain: true });
});
