// `npm test`: see scripts/test/run.ts, which runs once the packages are there.
import process from 'node:process';
import { runInstalled } from './install.mjs';

process.exitCode = runInstalled('scripts/test/run.ts', process.argv.slice(2));
