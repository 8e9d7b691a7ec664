/**
 * The origin in what somebody typed or pasted (`jira.example.com/browse/AB-1`), or null. http is taken only where it is said, and
 * only where an address can be asked for at all.
 */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, hostname, origin } = new URL(withScheme);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.includes('.') || hostname === 'localhost' ? origin : null;
}
