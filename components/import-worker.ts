import { importCommands } from './import-commands.ts';
import { serveCommands } from './serve-commands.ts';

// Reads, tries and stores files beside the page, and suggests themes for what came in, so that the page stays at hand. Started by import-run.ts.
serveCommands(importCommands, ['refused']);
