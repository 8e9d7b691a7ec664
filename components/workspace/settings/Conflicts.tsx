import { i18n } from '#i18n';
import { format } from '../../format.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { act } from '../../workspace-actions.ts';
import table from '../Table.module.css';

export type MergeResult = Awaited<ReturnType<typeof act.mergeBackup>>;

/** What a merge did, and where two people had changed the same thing. */
export function Conflicts({ result }: { readonly result: MergeResult }) {
  return (
    <>
      <Notice tone="good" announced>
        {i18n.t('workspace.settings.merged', [
          format().count(result.added),
          format().count(result.updated),
          format().count(result.unchanged),
        ])}
      </Notice>
      {result.conflicts.length > 0 && (
        <table className={table.table}>
          <caption>
            {i18n.t('workspace.settings.conflicts', result.conflicts.length, [format().count(result.conflicts.length)])}
          </caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('workspace.settings.conflictWhat')}</th>
              <th scope="col">{i18n.t('workspace.settings.conflictKept')}</th>
              <th scope="col">{i18n.t('workspace.settings.conflictLeft')}</th>
            </tr>
          </thead>
          <tbody>
            {result.conflicts.map(({ table: kind, id, kept, left }) => (
              <tr key={`${kind} ${id}`}>
                <td>{nameOf(kept)}</td>
                <td>{differences(kept, left)}</td>
                <td>{differences(left, kept)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const bookkeeping = new Set(['id', 'rev', 'updatedAt', 'importId']);

function nameOf(row: object): string {
  const named = row as { readonly key?: string; readonly name?: string; readonly id?: string };
  return [named.key, named.name].filter(Boolean).join(' ') || (named.id ?? '');
}

/** The fields of `row` that differ from `other`, as "owner: Payments". */
function differences(row: object, other: object): string {
  const others = new Map<string, unknown>(Object.entries(other));
  return Object.entries(row)
    .filter(([name, value]) => !bookkeeping.has(name) && JSON.stringify(value) !== JSON.stringify(others.get(name)))
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
}
