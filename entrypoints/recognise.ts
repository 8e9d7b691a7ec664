import { defineUnlistedScript } from '#imports';
import { hosts } from '../lib/hosts/registry.ts';

/**
 * Run once in a tab whose toolbar button was pressed: which tool this page of an unknown site is. Reads the document only. What a
 * script leaves as its last value is its answer, and one with a name of its own leaves it.
 */
export default defineUnlistedScript({
  globalName: true,
  main: () => hosts.find((host) => host.recognise(document))?.id ?? null,
});
