import { browserNames } from '../../scripts/find-browser.ts';
import { run } from '../../scripts/command.ts';

/** `npm run e2e -- [chromium|firefox] [file filter]`: both browsers where none is named. */
const words = process.argv.slice(2);
const named = browserNames.filter((name) => words.includes(name));
const rest = words.filter((word) => !named.some((name) => name === word));

for (const name of named.length > 0 ? named : browserNames) {
  console.log(`End to end in ${name}`);
  const parameters = ['run', '--config', 'test/e2e/vitest.config.ts', ...rest];
  const ran = await run('vitest', parameters, { show: true, env: { THROUGHLINE_BROWSER: name } });
  if (ran.code !== 0) process.exitCode = 1;
}
