/**
 * Match patterns of the sites that are known without being added; the manifest derives from them. Written out here, so that reading
 * them takes no adapter along; a test holds them beside the adapters' own.
 */
export const knownHostMatches = [
  'https://github.com/*',
  'https://*.ghe.com/*',
  'https://*.atlassian.net/*',
  'https://*.jira.atlassian.cloud/*',
  'https://docs.google.com/*',
] as const;
