import type { HostId, SavedReader } from './host.ts';
import { readSaved as gitHub } from './github/saved.ts';
import { readSaved as googleDocs } from './google-docs/saved.ts';
import { readSaved as jira } from './jira/saved.ts';

/** What reads each tool's saved pages, answers and exports. Apart from the registry, so that no page carries it along. */
export const savedReaders: Readonly<Record<HostId, SavedReader>> = { github: gitHub, jira, 'google-docs': googleDocs };
