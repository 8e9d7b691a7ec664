import { closingLine } from './test/counts.ts';
import { runSteps } from './test/run.ts';
import { checks } from './test/steps.ts';

/** `npm run check`: format, lint, types, dependency rule and unit tests, without a browser. */
const total = await runSteps(checks);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
