import { fileURLToPath } from 'node:url';
import { html, text, type Answer, type Site } from './answer.ts';
import { certificate } from './certificate.ts';
import { docsSite, type DocsSite } from './google-docs/site.ts';
import { gitHubSite } from './github/site.ts';
import type { GitHubSite } from './github/state.ts';
import { jiraDataCenter } from './jira/data-center.ts';
import { jiraSite } from './jira/site.ts';
import type { JiraSite } from './jira/state.ts';
import { serve, type Served } from './serve.ts';

export type Replicas = Served & {
  readonly jira: JiraSite;
  readonly gitHub: GitHubSite;
  readonly docs: DocsSite;
  /** Answers an address with a whole page (a capture, a hostile page) instead of a replica's own. */
  readonly put: (address: string, markup: string, headers?: Record<string, string>) => void;
};

const cache = fileURLToPath(new URL('../../.cache/replicas', import.meta.url));

/** Starts the three sites, and a company's own Jira Data Center and GitHub Enterprise, on a free port of 127.0.0.1. */
export async function startReplicas(): Promise<Replicas> {
  const [jira, gitHub, docs] = [jiraSite(), gitHubSite(), docsSite()];
  const enterprise = gitHubSite('git.ferrow.example');
  enterprise.classic = true;
  const own: readonly Site[] = [jira, gitHub, docs, enterprise, jiraDataCenter()];
  const pages = new Map<string, Answer>();
  const pageAt = (url: URL) => pages.get(url.origin + url.pathname);
  const everything: Site = {
    owns: () => true,
    answer: (ask) =>
      pageAt(ask.url) ??
      own.find((site) => site.owns(ask.url.hostname))?.answer(ask) ??
      text('no such host', 'text/plain', {}, 404),
  };
  const served = await serve(everything, await certificate(cache, new Date()));
  return {
    ...served,
    jira,
    gitHub,
    docs,
    put: (address, markup, headers = {}) => {
      const url = new URL(address);
      pages.set(url.origin + url.pathname, html(markup, headers));
    },
  };
}
