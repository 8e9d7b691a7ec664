import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

const source = ['lib', 'components', 'entrypoints', 'cli'].flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file));
const shipped = source.filter((file) => !/\.test\.tsx?$/.test(file));
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const lines = (file: string) => text(file).split('\n').length - 1;

describe('the house', () => {
  test('files have names that say something', () => {
    const empty = /(^|[-.])(utils?|helpers?|manager|data|info|misc|common)([-.]|$)/i;
    expect(
      source.filter((file) => empty.test(basename(file, extname(file)))),
      'name the file after what it does; see docs/architecture.md',
    ).toEqual([]);
  });

  test('components are PascalCase, all else kebab-case', () => {
    const odd = source.filter((file) => {
      const name = basename(file).replace(/(\.(test|table|content))?\.tsx?$/, '');
      return /\.tsx$/.test(file) && /^[A-Z]/.test(name)
        ? !/^[A-Z][A-Za-z0-9]*$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
    });
    expect(odd, 'rename: use-settings.ts, ThemeRow.tsx').toEqual([]);
  });

  test('entrypoints only wire: 60 lines at most', () => {
    expect(
      filesUnder('entrypoints').filter((file) => /\.tsx?$/.test(file) && lines(file) > 60),
      'move the thinking to lib/ or components/',
    ).toEqual([]);
  });

  test('files stay small: half of them 60 lines or fewer, nine of ten 150', () => {
    const sizes = shipped
      .filter((file) => !file.startsWith('lib/sample/words/'))
      .map(lines)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length * 0.5)] ?? 0).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.9)] ?? 0).toBeLessThanOrEqual(150);
  });

  test('components reach no table of the store', () => {
    const parts = shipped.filter((file) => file.startsWith('components/'));
    expect(
      parts.filter((file) => /\b(ws|workspace\(\))\s*\.\s*[a-z]/.test(text(file))),
      'write a function in lib/store that says what is wanted',
    ).toEqual([]);
  });

  test('decisions that are named are written down', () => {
    const named = ['lib', 'components', 'entrypoints', 'cli', 'test', 'scripts', 'docs']
      .flatMap(filesUnder)
      .concat(readdirSync(root).filter((file) => /\.(?:ts|mjs|md|json)$/.test(file)))
      .filter((file) => /\.(?:tsx?|mjs|md|css|html)$/.test(file))
      .flatMap((file) => [...text(file).matchAll(/docs\/adr\/(\d{4}[\w-]*)/g)].map(([, name = '']) => ({ file, name })));
    const written = readdirSync(join(root, 'docs/adr'));
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter(({ name }) => !written.some((file) => file.startsWith(name))),
      'write the page, or name one that exists',
    ).toEqual([]);
  });

  test('every exported function of the library says what it gives', () => {
    const bare = shipped
      .filter((file) => file.startsWith('lib/') && !file.startsWith('lib/sample/'))
      .flatMap((file) => {
        const all = text(file).split('\n');
        return all.flatMap((line, index) =>
          /^export (async )?function\*? /.test(line) && !(all[index - 1] ?? '').trimEnd().endsWith('*/')
            ? [`${file}:${index + 1}`]
            : [],
        );
      });
    expect(bare, 'write one sentence above it: what it gives, units, errors').toEqual([]);
  });
});

describe('words', () => {
  const keys = wordKeys(text('locales/en.yml'));
  const everything = shipped.map(text).join('\n') + text('wxt.config.ts');

  test('every word in locales/en.yml is used', () => {
    const unused = keys.filter(
      (key) => !everything.includes(`'${key}'`) && !everything.includes(key.replaceAll('.', '_')) && !built(key, everything),
    );
    expect(unused, 'delete what nobody says any more').toEqual([]);
  });

  test('no two values stand without anything between them, which Chrome reads as a named one and refuses to load', () => {
    expect(
      text('locales/en.yml')
        .split('\n')
        .filter((line) => /\$\w+\$/.test(line)),
    ).toEqual([]);
  });

  test('no component writes words of its own', () => {
    const own = shipped
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        text(file)
          .split('\n')
          .flatMap((line, index) =>
            /(aria-label|placeholder|title|alt|label)="[^"]*[A-Za-z]{3}/.test(line) || />\s*[A-Z][a-z]+ [a-z]+/.test(line)
              ? [`${file}:${index + 1}`]
              : [],
          ),
      );
    expect(own, 'put it into locales/en.yml').toEqual([]);
  });
});

/** A key whose last part is put together from a value: `evidence.trend.${word}`. */
function built(key: string, code: string): boolean {
  const parts = key.split('.');
  return parts.some((_, index) => index > 0 && code.includes(`\`${parts.slice(0, index).join('.')}.\${`));
}

/** Dotted keys of a locale file; plural forms (1, n) count as one. */
function wordKeys(yaml: string): readonly string[] {
  const path: string[] = [];
  const found = new Set<string>();
  for (const line of yaml.split('\n')) {
    const [, indent, name, rest] = /^( *)(['"]?[\w-]+['"]?):(.*)$/.exec(line) ?? [];
    if (indent === undefined || name === undefined) continue;
    path.length = indent.length / 2;
    if (/^['"]?(\d+|n)['"]?$/.test(name)) {
      found.add(path.join('.'));
      continue;
    }
    path.push(name);
    if ((rest ?? '').trim() !== '') found.add(path.join('.'));
  }
  return [...found];
}
