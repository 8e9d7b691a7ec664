import { defineUnlistedScript } from '#imports';
import { github } from '../lib/hosts/github/index.ts';
import { runOnPage } from '../lib/page/run-on-page.ts';

/** GitHub's content script, registered while a site of it is turned on (lib/sites/register-sites.ts). */
export default defineUnlistedScript(() => void runOnPage(github));
