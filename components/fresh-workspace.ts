/** Begins an empty workspace in place of one that cannot be read, which is kept. Every page has to be loaded anew to have it. */
export { beginFresh } from '../lib/store/workspace.ts';
