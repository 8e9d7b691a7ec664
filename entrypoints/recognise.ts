import { defineUnlistedScript } from '#imports';
import { hosts } from '../lib/hosts/registry.ts';

/** Run once in a tab whose toolbar button was pressed: which tool this page of an unknown site is. Reads the document only. */
export default defineUnlistedScript(() => hosts.find((host) => host.recognise(document))?.id ?? null);
