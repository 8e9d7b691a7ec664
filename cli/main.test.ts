import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(file('../node_modules/.bin/node'), [file('main.ts'), ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command line', { timeout: 120_000 }, () => {
  it('prints JSON on stdout, words on stderr', () => {
    const { status, stdout, stderr } = run(['route'], 'https://github.com/o/r/pull/2/files\nnothing\n');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([{ key: 'o/r#2' }, { key: null }]);
    expect(stderr).toBe('no address: nothing\n');
  });

  it('helps when it is asked, and fails when it is called wrongly', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['--help']).stdout).toMatch(/route .*\n.*read /u);
    expect(run(['read', '--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run([])).toMatchObject({ status: 2, stdout: '' });
    expect(run(['rout']).stderr).toContain('There is no command rout.');
    expect(run(['constructor']).status).toBe(2);
    expect(run(['read'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('says what could not be done', () => {
    const { status, stderr } = run(['read', '--host', 'github', 'not-there.html']);
    expect(status).toBe(1);
    expect(stderr).toContain('not-there.html');
  });
});
