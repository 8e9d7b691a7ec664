// `npm start`: see scripts/start/run.ts, which runs once the packages are there.
import process from 'node:process';
import { runInstalled } from './install.mjs';

process.exitCode = runInstalled('scripts/start/run.ts', process.argv.slice(2));
