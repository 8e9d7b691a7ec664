/** One request as a site sees it, and what it answers. Sites are plain functions between the two. */
export type Ask = {
  readonly method: string;
  /** As the browser meant it: real scheme, host and path. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds to wait before answering. */
  readonly after?: number;
};

export type Site = {
  /** Whether this site answers for a host name. */
  readonly owns: (hostname: string) => boolean;
  readonly answer: (ask: Ask) => Answer;
};

/** None: the connection breaks. */
export const cutOff: Answer = { status: 0, headers: {}, body: '' };

export function html(body: string, headers: Record<string, string> = {}, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json;charset=UTF-8', ...headers }, body: JSON.stringify(value) };
}

export function text(body: string, contentType: string, headers: Record<string, string> = {}, status = 200): Answer {
  return { status, headers: { 'content-type': contentType, ...headers }, body };
}

export function redirect(location: string, status = 302, headers: Record<string, string> = {}): Answer {
  return { status, headers: { location, ...headers }, body: '' };
}

export function escapeHtml(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

/** JSON that may stand inside a script element. */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
