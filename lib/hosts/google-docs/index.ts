/**
 * Google Docs: a document on docs.google.com, whatever account, tab or way to look at it the address names; `locate.table.ts` has them
 * all. Docs paints its text on a canvas, so nothing is read from the page but title and mode: the text is Docs' own export of the tab in
 * view, asked for by the page, then (Google sends on to another of its hosts) by the extension where the person permitted that.
 */
import type { Host } from '../host.ts';
import { covers, locate } from './locate.ts';
import { isEditor } from './page.ts';
import { read } from './read.ts';
import { insertText } from './write.ts';

export const googleDocs: Host = {
  id: 'google-docs',
  name: 'Google Docs',
  matches: ['https://docs.google.com/*'],
  locate,
  covers,
  recognise: isEditor,
  read,
  // Tabs and headings change the address by the History API; every page is watched for that.
  navigationEvents: [],
  writers: [insertText],
};
