import type { Site } from '../answer.ts';
import type { GitHubItem } from '../content/github-items.ts';

export type GitHubMode = 'usual' | 'signed-out' | 'not-found' | 'rate-limited' | 'server-error' | 'deleted';

export type GitHubSite = Site & {
  readonly hostname: string;
  mode: GitHubMode;
  /** The Rails pages that signed-out visitors and older Enterprise servers get. */
  classic: boolean;
  /** Strict extras that a host may send; the usual policy is strict already. */
  trustedTypes: boolean;
  coep: boolean;
  /** Milliseconds between a new address and its content. */
  delay: number;
  readonly items: GitHubItem[];
  /** Bodies as people edited them, by `owner/repo#number`. */
  readonly edited: Map<string, string>;
};
