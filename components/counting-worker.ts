import { countings } from './countings.ts';
import { serveCommands } from './serve-commands.ts';

// Counts what the pages of the workspace show beside them, so that the page stays at hand. Started by ask-counting.ts.
serveCommands(countings);
