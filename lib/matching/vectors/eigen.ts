/** Eigenvalues of a small symmetric matrix, and its eigenvectors as columns. */
export type Eigen = { readonly values: readonly number[]; readonly vectors: readonly Float64Array[] };

const sweeps = 12;
const negligible = 1e-9;

/** By Jacobi rotations (Golub and Van Loan, Matrix Computations, 8.5). */
export function symmetricEigen(matrix: readonly Float64Array[]): Eigen {
  const rows = matrix.map((row) => row.slice());
  const vectors = rows.map((_, index) => Float64Array.from(rows, (_row, at) => (at === index ? 1 : 0)));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let rotated = false;
    for (let p = 0; p < rows.length; p++) {
      for (let q = p + 1; q < rows.length; q++) {
        const off = rows[p]?.[q] ?? 0;
        if (Math.abs(off) < negligible) continue;
        rotated = true;
        rotate(rows, vectors, p, q, off);
      }
    }
    if (!rotated) break;
  }
  return { values: rows.map((row, index) => row[index] ?? 0), vectors };
}

function rotate(rows: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number, off: number): void {
  const theta = ((rows[q]?.[q] ?? 0) - (rows[p]?.[p] ?? 0)) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(tangent * tangent + 1);
  const s = tangent * c;
  for (const row of [...rows, ...vectors]) turn(row, p, q, c, s);
  const [first, second] = [rows[p], rows[q]];
  if (!first || !second) return;
  for (let at = 0; at < first.length; at++) {
    const [one, other] = [first[at] ?? 0, second[at] ?? 0];
    first[at] = c * one - s * other;
    second[at] = s * one + c * other;
  }
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [one, other] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = c * one - s * other;
  row[q] = s * one + c * other;
}
