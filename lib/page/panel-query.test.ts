import { expect, it } from 'vitest';
import { panelQuery } from './panel-query.ts';

it.each([
  ['#throughline=T-K7QF2M', '?insight=T-K7QF2M'],
  ['#throughline=F-K7QF2MABCD', '?insight=F-K7QF2MABCD'],
  ['', ''],
  ['#comment-4', ''],
  ['#throughline=PAY-812', ''],
  ['#throughline=T-K7QF2M&x=1', ''],
  ['#throughline=T-<script>', ''],
])('%s gives %s', (fragment, query) => expect(panelQuery(fragment)).toBe(query));
