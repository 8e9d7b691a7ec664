/** The three pages that `npm start` opens, one of each tool. */
export const examples = [
  { host: 'Jira', file: 'jira', address: 'https://ferrow.atlassian.net/browse/PAY-812' },
  { host: 'GitHub', file: 'github', address: 'https://github.com/ferrow/web/pull/2291' },
  {
    host: 'Google Docs',
    file: 'google-docs',
    address: 'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit',
  },
] as const;
