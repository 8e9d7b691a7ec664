import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { browserNames, type BrowserName } from '../find-browser.ts';
import { build, type BuildKind, type BuildTarget } from '../build.ts';
import { root, run } from '../command.ts';
import { findOrInstall } from '../install-browser.ts';
import { countsOf, oneFailed, onePassed, oneSkipped, type Counts } from './counts.ts';

export type Step = {
  /** What the step does, as a person reads it. */
  readonly says: string;
  readonly run: (say: (line: string) => void) => Promise<{ readonly counts: Counts; readonly output: string }>;
};

/** What can be said about the sources alone: `npm run check`. */
export const checks: readonly Step[] = [
  command('Types for generated modules', 'wxt', ['prepare']),
  command('Format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  command('Lint, with types', 'eslint', ['.', '--max-warnings', '0']),
  command('Types', 'tsc', ['--noEmit']),
  command('Dependency rule', 'depcruise', [
    '--config',
    '.dependency-cruiser.mjs',
    ...['lib', 'components', 'entrypoints', 'cli', 'test', 'scripts'],
  ]),
  vitest('Unit tests', 'unit', []),
];

/** Everything: the checks, the builds, their sizes, and the whole product in both browsers. */
export function allSteps(long: boolean): readonly Step[] {
  const env: Record<string, string> = long ? { THROUGHLINE_LONG: '1' } : {};
  return [
    ...checks.slice(0, -1),
    vitest('Unit tests', 'unit', [], env),
    ...(['chrome', 'firefox'] as const).flatMap((target) => (['shipped', 'e2e'] as const).map((kind) => buildStep(target, kind))),
    command('Size budget', 'node', ['scripts/size.ts']),
    ...browserNames.map((name) => endToEnd(name, env)),
  ];
}

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
      return { counts: countsOf(written, ran.code), output: ran.output };
    },
  };
}

function endToEnd(name: BrowserName, env: Record<string, string>): Step {
  const says = `End to end in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`;
  return {
    says,
    run: async (say) => {
      const browser = await findOrInstall(name, say);
      if (browser.path === null) {
        // On a person's machine a missing browser is their choice; on a build machine it would hide half of the tests.
        return { counts: process.env.CI === 'true' ? oneFailed : oneSkipped, output: browser.missing };
      }
      const tests = vitest(says, name, ['--config', 'test/e2e/vitest.config.ts'], { ...env, THROUGHLINE_BROWSER: name });
      return tests.run(say);
    },
  };
}
