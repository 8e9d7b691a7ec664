import type { Site } from '../answer.ts';
import type { JiraIssue } from '../content/jira-issues.ts';

export type RemoteLink = {
  readonly id: number;
  readonly globalId: string | null;
  readonly relationship: string | null;
  readonly application: { readonly type?: string; readonly name?: string } | null;
  readonly object: { readonly url: string; readonly title: string };
};

export type JiraMode =
  'usual' | 'signed-out' | 'no-access' | 'not-found' | 'rate-limited' | 'login-page' | 'moved' | 'slow' | 'broken' | 'cut-off';

export type JiraSite = Site & {
  /** What the REST interface does from now on; the application's own pages stay as they are. */
  mode: JiraMode;
  readonly issues: Map<string, JiraIssue>;
  /** By issue key, as written through the REST interface. */
  readonly remoteLinks: Map<string, RemoteLink[]>;
};
