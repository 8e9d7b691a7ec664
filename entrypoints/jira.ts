import { defineUnlistedScript } from '#imports';
import { jira } from '../lib/hosts/jira/index.ts';
import { panelQuery } from '../lib/page/panel-query.ts';
import { runOnPage } from '../lib/page/run-on-page.ts';

/** Jira's content script, registered while a site of it is turned on (lib/sites/register-sites.ts). */
export default defineUnlistedScript(() => void runOnPage(jira, panelQuery(location.hash)));
