import { defineContentScript } from '#imports';
import { googleDocs } from '../lib/hosts/google-docs/index.ts';
import { runOnPage } from '../lib/page/run-on-page.ts';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: (context) => runOnPage(googleDocs, context),
});
