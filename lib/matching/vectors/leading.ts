import { symmetricEigen } from './eigen.ts';
import type { SparseMatrix } from './ppmi.ts';

/** Called between slices of work, each of a few milliseconds; whoever calls decides whether to wait. */
export type Breathe = () => Promise<void> | void;

const rounds = 3;
const spare = 8;
const rowsAtOnce = 200;

/**
 * The leading eigenvectors of a symmetric matrix, each scaled by its eigenvalue's size: one row of `dimensions` for each row of
 * the matrix. Randomised subspace iteration (Halko, Martinsson and Tropp, SIAM Review 53, 2011), from a fixed start.
 */
export async function leadingVectors(matrix: SparseMatrix, dimensions: number, breathe: Breathe): Promise<Float32Array> {
  const width = Math.min(matrix.size, dimensions + spare);
  let basis = start(matrix.size, width);
  for (let round = 0; round < rounds; round++)
    basis = await orthonormal(await times(matrix, basis, width, breathe), width, breathe);
  const image = await times(matrix, basis, width, breathe);
  const small = Array.from({ length: width }, () => new Float64Array(width));
  for (let row = 0; row < matrix.size; row++) {
    if (row % rowsAtOnce === 0) await breathe();
    small.forEach((line, i) => {
      const value = basis[row * width + i] ?? 0;
      for (let j = 0; j < width; j++) line[j] = (line[j] ?? 0) + value * (image[row * width + j] ?? 0);
    });
  }
  const { values, vectors } = symmetricEigen(symmetric(small));
  await breathe();
  const order = values.map((_, index) => index).sort((a, b) => Math.abs(values[b] ?? 0) - Math.abs(values[a] ?? 0));
  const leading = new Float32Array(matrix.size * dimensions);
  for (let row = 0; row < matrix.size; row++) {
    if (row % rowsAtOnce === 0) await breathe();
    order.slice(0, dimensions).forEach((index, at) => {
      let sum = 0;
      for (let i = 0; i < width; i++) sum += (basis[row * width + i] ?? 0) * (vectors[i]?.[index] ?? 0);
      leading[row * dimensions + at] = sum * Math.abs(values[index] ?? 0);
    });
  }
  return leading;
}

/** Numbers of a fixed linear congruential sequence (Numerical Recipes' constants), so that the same notes give the same vectors. */
function start(size: number, width: number): Float32Array {
  let state = 7;
  return Float32Array.from({ length: size * width }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

async function times(matrix: SparseMatrix, basis: Float32Array, width: number, breathe: Breathe): Promise<Float32Array> {
  const { size, starts, columns, values } = matrix;
  const product = new Float32Array(size * width);
  for (let row = 0; row < size; row++) {
    if (row % rowsAtOnce === 0) await breathe();
    const to = row * width;
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry++) {
      const from = (columns[entry] ?? 0) * width;
      const value = values[entry] ?? 0;
      for (let at = 0; at < width; at++) product[to + at] = (product[to + at] ?? 0) + value * (basis[from + at] ?? 0);
    }
  }
  return product;
}

/** Gram and Schmidt, twice over for what rounding leaves. Works on columns laid out one after another, which is what memory likes. */
async function orthonormal(basis: Float32Array, width: number, breathe: Breathe): Promise<Float32Array> {
  const size = basis.length / width;
  const columns = Array.from({ length: width }, (_, column) => {
    return Float32Array.from({ length: size }, (_row, row) => basis[row * width + column] ?? 0);
  });
  for (const [index, column] of columns.entries()) {
    await breathe();
    for (let pass = 0; pass < 2; pass++) for (const earlier of columns.slice(0, index)) subtract(column, earlier);
    const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0)) || 1;
    column.forEach((value, at) => (column[at] = value / length));
  }
  columns.forEach((column, index) => column.forEach((value, row) => (basis[row * width + index] = value)));
  return basis;
}

function subtract(column: Float32Array, earlier: Float32Array): void {
  let common = 0;
  for (let at = 0; at < column.length; at++) common += (column[at] ?? 0) * (earlier[at] ?? 0);
  for (let at = 0; at < column.length; at++) column[at] = (column[at] ?? 0) - common * (earlier[at] ?? 0);
}

/** Rounding leaves a hair of difference between both halves. */
function symmetric(matrix: readonly Float64Array[]): readonly Float64Array[] {
  return matrix.map((row, i) => row.map((value, j) => (value + (matrix[j]?.[i] ?? 0)) / 2));
}
