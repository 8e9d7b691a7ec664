/** Match patterns of the hosts that are known without being added; the manifest derives from them. */
export const knownHostMatches = ['https://github.com/*', 'https://*.atlassian.net/*', 'https://docs.google.com/*'] as const;
