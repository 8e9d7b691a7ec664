import { expect, it } from 'vitest';
import { placeOf } from './place.ts';

const added = [{ origin: 'https://jira.corp.example', host: 'jira' }] as const;

it.each([
  ['https://ferrow.atlassian.net/browse/PAY-812', 'jira https://ferrow.atlassian.net PAY'],
  ['https://ferrow.atlassian.net/jira/software/c/projects/PAY/boards/12', 'jira https://ferrow.atlassian.net PAY'],
  ['https://jira.corp.example/browse/OPS-1', 'jira https://jira.corp.example OPS'],
  ['https://github.com/ferrow/web/pull/2291/files', 'github https://github.com ferrow/web'],
  ['https://github.com/ferrow/web', 'github https://github.com ferrow/web'],
  ['https://github.com/ferrow/web/tree/main/src/payments/', 'github https://github.com ferrow/web/src/payments'],
  [
    'https://docs.google.com/document/d/1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa/edit',
    'google-docs https://docs.google.com 1fErrowRefundPolicy2027aaaaaaaaaaaaaaaaaaaaa',
  ],
  ['https://github.com/ferrow/web/tree/main/100%/src', 'github https://github.com ferrow/web/100%/src'],
  ['https://github.com/ferrow', null],
  ['https://docs.google.com/document/u/0/', null],
  ['https://news.example/browse/PAY-812', null],
])('%s lies in %s', (address, expected) => {
  const place = placeOf(new URL(address), added);
  expect(place && `${place.host} ${place.base} ${place.scope}`).toBe(expected);
});
