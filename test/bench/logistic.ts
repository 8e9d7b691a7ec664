/** One observation: what is known of it, what came out, and how much it counts. */
export type Observation = { readonly inputs: readonly number[]; readonly outcome: 0 | 1; readonly weight: number };

const ridge = 1e-3;
const rounds = 40;

/** Fits a logistic regression by Newton's method with a small ridge penalty. The last coefficient is the bias. */
export function fitLogistic(observations: readonly Observation[]): number[] {
  const size = (observations[0]?.inputs.length ?? 0) + 1;
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  let coefficients = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Array<number>(size).fill(0);
    const curvature = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const { inputs, outcome, weight } of observations) {
      const row = [...inputs, 1];
      const p = probability(coefficients, inputs);
      row.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (outcome - p) * value;
        row.forEach((other, j) => {
          const line = curvature[i] ?? [];
          line[j] = (line[j] ?? 0) + weight * p * (1 - p) * value * other;
        });
      });
    }
    for (let i = 0; i < size - 1; i++) {
      gradient[i] = (gradient[i] ?? 0) - ridge * total * (coefficients[i] ?? 0);
      const line = curvature[i] ?? [];
      line[i] = (line[i] ?? 0) + ridge * total;
    }
    const step = solve(curvature, gradient);
    coefficients = coefficients.map((value, i) => value + (step[i] ?? 0));
  }
  return coefficients;
}

export function probability(coefficients: readonly number[], inputs: readonly number[]): number {
  const z = inputs.reduce((sum, value, i) => sum + value * (coefficients[i] ?? 0), coefficients.at(-1) ?? 0);
  return 1 / (1 + Math.exp(-z));
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best));
    const at = rows.indexOf(pivot);
    [rows[column], rows[at]] = [pivot, rows[column] ?? []];
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let j = column; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
