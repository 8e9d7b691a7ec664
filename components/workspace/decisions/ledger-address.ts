import { escaped, plain } from '../address-words.ts';
import { filterNames, type LedgerFilter } from './ledger-filter.ts';

/** The address of the ledger narrowed so: `/decisions/only/stage=open&owner=Payments`; the whole ledger where nothing is. */
export function ledgerAddress(filter: LedgerFilter): string {
  const parts = filterNames.flatMap((name) => {
    const value = filter[name];
    return value === undefined ? [] : [`${name}=${escaped(value ?? '')}`];
  });
  return parts.length === 0 ? '/decisions' : `/decisions/only/${parts.join('&')}`;
}

/** What such an address narrows the ledger by. A word alone is a stage, as in addresses of before; what is none is left out. */
export function filterAt(narrowed: string): LedgerFilter {
  const pairs = narrowed.split('&').map((part): readonly [string, string] => {
    const at = part.indexOf('=');
    return at < 0 ? ['stage', part] : [part.slice(0, at), plain(part.slice(at + 1))];
  });
  const known = pairs.filter(([name, value]) => filterNames.some((one) => one === name) && (value !== '' || canBeNone(name)));
  return Object.fromEntries(known.map(([name, value]) => [name, value === '' ? null : value]));
}

/** A decision can have no owner and no area. */
function canBeNone(name: string): boolean {
  return name === 'owner' || name === 'area';
}
