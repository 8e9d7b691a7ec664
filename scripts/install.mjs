// Runs before anything is installed: plain JavaScript for Node 20, no dependency.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the packages of the lock file where they are missing or other ones, then runs a script on the Node that the
 * project pins (the npm package `node`). Gives the script's exit code.
 */
export function runInstalled(script, parameters) {
  const installed = installPackages();
  if (installed !== 0) return installed;
  const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const node = existsSync(pinned) ? pinned : process.execPath;
  // So that every tool started from here runs on the pinned Node too.
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
  const flags = ['--disable-warning=ExperimentalWarning'];
  const run = spawnSync(node, [...flags, join(root, script), ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  return run.status ?? 1;
}

function installPackages() {
  if (packagesMatch()) return 0;
  console.log('Installing packages (npm ci)');
  const started = Date.now();
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Of the warnings most are that this Node is not the pinned one, which is installed here.
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status === 0) console.log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s`);
  else console.error('npm ci failed, see above.');
  return run.status ?? 1;
}

/** Whether node_modules holds what the lock file says; npm leaves its own record of what it installed. */
function packagesMatch() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}
