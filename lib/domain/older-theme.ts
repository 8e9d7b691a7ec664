/** Statuses that follow from what was heard and decided unless a person says otherwise: older rows had them by default. */
const unsaid: ReadonlySet<unknown> = new Set(['active', 'emerging']);

/**
 * A theme of this version from one of a version before 6, which had one status, set by hand, and no reason for it. What was set
 * stays set; the default of then is derived now. Any other row is given as it is.
 */
export function fromOlderTheme(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('status' in row)) return row;
  const { status, statusSince = null, ...rest } = row as Record<string, unknown>;
  const at = statusSince ?? rest.updatedAt;
  const archived = status === 'archived';
  return {
    ...rest,
    override: archived || unsaid.has(status) ? null : { status, because: '', by: null, at },
    archivedAt: archived ? at : null,
  };
}
