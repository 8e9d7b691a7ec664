import { runStages } from './test/run.ts';
import { checks } from './test/steps.ts';

/** `npm run check`: format, lint, types, dependency rule and unit tests, without a browser. */
await runStages(checks);
