import { importCommands } from './import-commands.ts';
import { serveCommands } from './serve-commands.ts';

// Reads, tries and stores files beside the page, suggests themes, infers signals and mends the index, so that the page stays at hand. Started by import-run.ts.
serveCommands(importCommands, ['refused']);
