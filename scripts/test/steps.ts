import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildKind, type BuildTarget } from '../build.ts';
import { root, run } from '../command.ts';
import { browserNames, findBrowser, type BrowserName } from '../find-browser.ts';
import { findOrInstall } from '../install-browser.ts';
import { add, countsOf, failuresOf, nothing, oneFailed, onePassed, oneSkipped, triedAgainOf, type Counts } from './counts.ts';

export type Step = {
  /** What the step does, as a person reads it. */
  readonly says: string;
  readonly run: (say: (line: string) => void) => Promise<Outcome>;
};

/** What a step came to; `failures` names the tests that failed, `triedAgain` those that passed only then, where it ran any. */
export type Outcome = {
  readonly counts: Counts;
  readonly output: string;
  readonly failures?: readonly string[];
  readonly triedAgain?: readonly string[];
};

/** Steps that run at the same time. */
export type Stage = readonly Step[];

const sources: readonly Stage[] = [
  [command('Types for generated modules', 'wxt', ['prepare'])],
  [command('Format', 'prettier', ['--check', '--log-level', 'warn', '.'])],
  [command('Lint, with types', 'eslint', ['.', '--max-warnings', '0']), command('Types', 'tsc', ['--noEmit'])],
  [
    command('Dependency rule', 'depcruise', [
      '--config',
      '.dependency-cruiser.mjs',
      ...['lib', 'components', 'entrypoints', 'cli', 'test', 'scripts'],
    ]),
  ],
];

/** What can be said about the sources alone: `npm run check`. */
export const checks: readonly Stage[] = [...sources, [vitest('Unit tests', 'unit', [])]];

/** Everything: the checks, the builds, their sizes, and the whole product in both browsers, which wait more than they compute. */
export function everything(long: boolean): readonly Stage[] {
  const env: Record<string, string> = long ? { THROUGHLINE_LONG: '1' } : {};
  const builds = (['chrome', 'firefox'] as const).flatMap((target) =>
    (['shipped', 'e2e'] as const).map((kind) => [buildStep(target, kind)]),
  );
  return [
    ...sources,
    [vitest('Unit tests', 'unit', [], env)],
    ...builds,
    [command('Size budget', 'node', ['scripts/size.ts'])],
    [browsers],
    browserNames.map((name) => endToEnd(name, env)),
  ];
}

/** Found or installed one after the other: the system's packages are under one lock. */
const browsers: Step = {
  says: 'Browsers',
  run: async (say) => {
    let counts = nothing;
    const output: string[] = [];
    for (const name of browserNames) {
      const { path, missing } = await findOrInstall(name, say);
      // On a person's machine a missing browser is their choice; on a build machine it would hide half of the tests.
      counts = add(counts, path !== null ? onePassed : process.env.CI === 'true' ? oneFailed : oneSkipped);
      if (missing !== null) output.push(missing);
    }
    return { counts, output: output.join('\n') };
  },
};

function command(says: string, name: string, parameters: readonly string[]): Step {
  return {
    says,
    run: async () => {
      const ran = await run(name, parameters);
      return { counts: ran.code === 0 ? onePassed : oneFailed, output: ran.output };
    },
  };
}

function buildStep(target: BuildTarget, kind: BuildKind): Step {
  return {
    says: `Build for ${target === 'chrome' ? 'Chrome' : 'Firefox'}, ${kind === 'shipped' ? 'as shipped' : 'for end to end'}`,
    run: async (say) => {
      const built = await build(target, kind);
      if (!built.fresh) say('sources unchanged since the last build');
      return { counts: built.failed === null ? onePassed : oneFailed, output: built.failed ?? '' };
    },
  };
}

function vitest(says: string, name: string, parameters: readonly string[], env: Record<string, string> = {}): Step {
  return {
    says,
    run: async () => {
      const folder = join(root, '.cache', 'test');
      const report = join(folder, `${name}.json`);
      await mkdir(folder, { recursive: true });
      await rm(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const ran = await run('vitest', ['run', ...parameters, ...reporters], { env: { ...env, NO_COLOR: '1' } });
      const written = await readFile(report, 'utf8').catch(() => null);
      return {
        counts: countsOf(written, ran.code),
        output: ran.output,
        failures: failuresOf(written),
        triedAgain: triedAgainOf(written),
      };
    },
  };
}

function endToEnd(name: BrowserName, env: Record<string, string>): Step {
  const says = `End to end in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`;
  const tests = vitest(says, name, ['--config', 'test/e2e/vitest.config.ts'], { ...env, THROUGHLINE_BROWSER: name });
  const missing = { counts: nothing, output: 'Not run: there is no such browser.' };
  return { says, run: (say) => (findBrowser(name) === null ? Promise.resolve(missing) : tests.run(say)) };
}
