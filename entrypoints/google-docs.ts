import { defineUnlistedScript } from '#imports';
import { googleDocs } from '../lib/hosts/google-docs/index.ts';
import { runOnPage } from '../lib/page/run-on-page.ts';

/** Google Docs's content script, registered while a site of it is turned on (lib/sites/register-sites.ts). */
export default defineUnlistedScript(() => void runOnPage(googleDocs));
