import type { Found, FoundFields, WorkItem } from '../host.ts';
import { at, listAt, textAt } from '../json.ts';
import { adfToMarkdown } from './adf.ts';
import { asKey } from './locate.ts';
import { wikiToMarkdown } from './wiki-markup.ts';

/** The fields that are asked for: what an item is made of, and no person. */
export const askedFields = 'summary,description,labels,components,issuetype,status,project,parent';

/** Longest description that goes on to the panel, in UTF-16 units; what is longer is cut and said to be incomplete. */
const longestBody = 2_000_000;

export type IssueAnswer = {
  /** The key that Jira answers with. It differs from the one asked for when the issue was moved. */
  readonly key: string;
  /** Where the answer says it lives (`https://jira.corp.example/jira`), for answers that were saved without their address. */
  readonly base: string | null;
  readonly found: FoundFields;
};

/** What an answer of `GET /rest/api/{2,3}/issue/KEY` says; null where it is something else. */
export function readIssueAnswer(answer: unknown): IssueAnswer | null {
  const key = asKey(textAt(answer, 'key'));
  const fields = at(answer, 'fields');
  const title = textAt(fields, 'summary');
  if (key === null || title === null) return null;
  const [, base = null, version = ''] = /^(https?:\/\/.+)\/rest\/api\/(\w+)\//.exec(textAt(answer, 'self') ?? '') ?? [];
  const found = <T>(value: T | null): Found<T> | null =>
    value === null ? null : { value, source: `rest v${version}`, complete: true };
  const body = textOf(at(fields, 'description'));
  return {
    key,
    base,
    found: {
      title: found(title),
      body: { value: body.slice(0, longestBody), source: `rest v${version}`, complete: body.length <= longestBody },
      labels: found(texts(listAt(fields, 'labels'))),
      components: found(texts(listAt(fields, 'components'), 'name')),
      type: found(textAt(fields, 'issuetype', 'name')),
      state: found(textAt(fields, 'status', 'name')),
      project: found(textAt(fields, 'project', 'key')),
      parent: found(parentIn(fields)),
    },
  };
}

/** What an answer of `GET /rest/servicedeskapi/request/KEY` says; null where it is something else. */
export function readRequestAnswer(answer: unknown): IssueAnswer | null {
  const key = asKey(textAt(answer, 'issueKey'));
  const values = listAt(answer, 'requestFieldValues');
  const value = (id: string) =>
    textAt(
      values.find((field) => textAt(field, 'fieldId') === id),
      'value',
    );
  const title = value('summary');
  if (key === null || title === null) return null;
  const found = <T>(value: T | null): Found<T> | null => value && { value, source: 'servicedesk', complete: true };
  const state = found(textAt(answer, 'currentStatus', 'status'));
  return { key, base: null, found: { title: found(title), body: found(textOf(value('description'))), state } };
}

/** Cloud's v3 answers with a document tree, v2 and Data Center with wiki markup, an empty description is null. */
function textOf(description: unknown): string {
  return typeof description === 'string' ? wikiToMarkdown(description) : adfToMarkdown(description);
}

function parentIn(fields: unknown): WorkItem['parent'] {
  const key = asKey(textAt(fields, 'parent', 'key'));
  return key === null ? null : { key, title: textAt(fields, 'parent', 'fields', 'summary') };
}

function texts(values: readonly unknown[], ...path: readonly string[]): string[] {
  return values.map((value) => textAt(value, ...path)).filter((text) => text !== null);
}
