import { found } from '../host.ts';
import type { Found, FoundFields, WorkItem } from '../host.ts';
import { at, listAt, numberAt, parseJson, textAt } from '../json.ts';
import type { Numbered } from './address.ts';
import { repositoryOf } from './address.ts';
import { stateIn } from './state.ts';

/** What one source says of the item, and how it spells the repository. */
export type Layer = { readonly fields: FoundFields; readonly repository: string | null };

export type PayloadQuestion = {
  readonly address: Numbered;
  readonly source: string;
  /** Whether this very item was asked for, so that a payload without a repository may be trusted. */
  readonly asked: boolean;
  /** Whether all changes are shown, not those of one commit or range. */
  readonly allChanges: boolean;
};

/** The REST API lists no more files of a pull request than this; the page is not known to list more. */
const mostFiles = 3000;

/**
 * Reads the data that GitHub's React pages carry, in the page (`react-app.embeddedData`) or as the answer to a request for
 * JSON. After soft navigation the page keeps the data of the item before, so number and repository must both be this item's.
 */
export function readPayload(data: unknown, question: PayloadQuestion): Layer | null {
  const payload = at(data, 'payload');
  return pullRequestIn(payload, question) ?? issueIn(payload, question);
}

/** The embedded data of a document, parsed; what is no JSON is left out. */
export function payloadsInPage(document: Document): unknown[] {
  return [...document.querySelectorAll('script[data-target="react-app.embeddedData"]')].map((script) =>
    parseJson(script.textContent),
  );
}

/** The same in markup that was fetched, without parsing the markup. JSON in a script is not escaped as HTML is. */
export function payloadsInMarkup(html: string): unknown[] {
  return [...html.matchAll(/data-target="react-app\.embeddedData"[^>]*>(.*?)<\/script>/gsu)].map(([, json]) =>
    parseJson(json ?? ''),
  );
}

// Layout route seen in captures of 2026-08, changes route described in 2026-04 and 2026-10.
function pullRequestIn(payload: unknown, question: PayloadQuestion): Layer | null {
  const { address, source } = question;
  const layout = at(payload, 'pullRequestsLayoutRoute');
  const repository = ownerAndName(textAt(layout, 'repository', 'ownerLogin'), textAt(layout, 'repository', 'name'));
  if (!isThis(question, numberAt(layout, 'pullRequest', 'number'), repository)) return null;
  const pull = at(layout, 'pullRequest');
  return {
    repository,
    fields: {
      title: found(textAt(pull, 'title'), source),
      state: found(stateIn(textAt(pull, 'state')), source),
      branch: found(textAt(pull, 'headBranch'), source),
      paths: pathsIn(payload, question, address.number),
    },
  };
}

function pathsIn(payload: unknown, { source, allChanges }: PayloadQuestion, number: number): Found<string[]> | null {
  const route = at(payload, 'pullRequestsChangesRoute') ?? at(payload, 'pullRequestsFilesRoute');
  if (!Array.isArray(at(route, 'diffSummaries'))) return null;
  if ((numberAt(route, 'pullRequest', 'number') ?? number) !== number) return null;
  const paths = listAt(route, 'diffSummaries').flatMap((summary) => textAt(summary, 'path') ?? []);
  const viewing = textAt(route, 'comparison', 'viewing') ?? 'FULL';
  return found(paths, source, allChanges && viewing === 'FULL' && paths.length < mostFiles);
}

// `preloadedQueries` was seen as a list and as a map; an answer of 2026 carries none, and then the page itself is read.
function issueIn(payload: unknown, question: PayloadQuestion): Layer | null {
  for (const query of listAt(payload, 'preloadedQueries')) {
    const data = at(query, 'result', 'data', 'repository');
    const issue = at(data, 'issue') ?? at(data, 'pullRequest');
    const repository =
      textAt(issue, 'repository', 'nameWithOwner') ??
      ownerAndName(textAt(issue, 'repository', 'owner', 'login'), textAt(issue, 'repository', 'name')) ??
      ownerAndName(textAt(query, 'variables', 'owner'), textAt(query, 'variables', 'repo'));
    if (isThis(question, numberAt(issue, 'number'), repository))
      return { repository, fields: issueFields(issue, question.source) };
  }
  return null;
}

function issueFields(issue: unknown, source: string): FoundFields {
  const labels = listAt(issue, 'labels', 'edges').map((edge) => at(edge, 'node'));
  const names = [...labels, ...listAt(issue, 'labels', 'nodes')].flatMap((label) => textAt(label, 'name') ?? []);
  const more = at(issue, 'labels', 'pageInfo', 'hasNextPage') === true;
  return {
    title: found(textAt(issue, 'title'), source),
    body: found(at(issue, 'body') === null ? '' : textAt(issue, 'body'), source),
    state: found(stateIn(textAt(issue, 'state')), source),
    type: found(textAt(issue, 'issueType', 'name'), source),
    labels: found(at(issue, 'labels') === undefined ? null : names, source, !more),
    parent: found(parentOf(issue), source),
  };
}

function parentOf(issue: unknown): WorkItem['parent'] {
  const number = numberAt(issue, 'parent', 'number');
  const repository = textAt(issue, 'parent', 'repository', 'nameWithOwner');
  return number && repository ? { key: `${repository}#${number}`, title: textAt(issue, 'parent', 'title') } : null;
}

function isThis({ address, asked }: PayloadQuestion, number: number | null, repository: string | null): boolean {
  if (number !== address.number) return false;
  return repository === null ? asked : repository.toLowerCase() === repositoryOf(address).toLowerCase();
}

function ownerAndName(owner: string | null, name: string | null): string | null {
  return owner && name ? `${owner}/${name}` : null;
}
