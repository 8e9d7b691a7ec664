/** Names that a field proposes while somebody types; `id` is what its `list` says. */
export function KnownNames({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
