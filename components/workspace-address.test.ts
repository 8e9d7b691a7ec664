import { expect, it } from 'vitest';
import { workspaceAddress } from './workspace-address.ts';

it.each([
  ['T-K7QF2M', '/workspace.html#/themes/T-K7QF2M'],
  ['M-PC5TBY', '/workspace.html#/journey/M-PC5TBY'],
  ['D-VH4WP9J5', '/workspace.html#/decisions/D-VH4WP9J5'],
  ['import', '/workspace.html#/import'],
  ['', '/workspace.html#/'],
])('%s is at %s', (key, address) => expect(workspaceAddress(key)).toBe(address));
