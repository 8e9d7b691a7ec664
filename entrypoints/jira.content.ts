import { defineContentScript } from '#imports';
import { jira } from '../lib/hosts/jira/index.ts';
import { runOnPage } from '../lib/page/run-on-page.ts';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: (context) => runOnPage(jira, context),
});
