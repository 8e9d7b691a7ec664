import { defineContentScript } from '#imports';
import { github } from '../lib/hosts/github/index.ts';
import { runOnPage } from '../lib/page/run-on-page.ts';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: (context) => runOnPage(github, context),
});
