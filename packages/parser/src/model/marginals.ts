import { STEPS } from "./chain";
import type { Chain } from "./chain";

type Weights = Pick<Chain, "labels" | "factors">;

let emit = new Float64Array(0);
let forward = new Float64Array(0);

/** The probability of every label at every place, given the whole unit: forward and backward sums. */
export function findMarginals(chain: Weights, scores: Int32Array, size: number): Float32Array {
  if (emit.length < size * chain.labels) {
    emit = new Float64Array(size * chain.labels);
    forward = new Float64Array(size * chain.labels);
  }
  readScores(chain, scores, size);
  passOn(chain, size);
  return passBack(chain, size);
}

function readScores({ labels: L, factors: { below } }: Weights, scores: Int32Array, size: number) {
  for (let at = 0; at < size * L; at += L) {
    let top = scores[at]!;
    for (let y = at + 1; y < at + L; y++) if (scores[y]! > top) top = scores[y]!;
    for (let y = at; y < at + L; y++) emit[y] = below[((top - scores[y]!) / STEPS) | 0]!;
  }
}

function passOn({ labels: L, factors: { first, into } }: Weights, size: number) {
  forward.set(first);
  for (let i = 0; i < size; i++) {
    const at = i * L;
    if (i > 0) multiply(into, forward, at - L, forward, at, L);
    let sum = 0;
    for (let y = at; y < at + L; y++) sum += forward[y]! *= emit[y]!;
    const scale = 1 / sum;
    for (let y = at; y < at + L; y++) forward[y]! *= scale;
  }
}

function passBack({ labels: L, factors: { last, onward } }: Weights, size: number): Float32Array {
  const result = new Float32Array(size * L);
  const backward = Float64Array.from(last);
  const emitted = new Float64Array(L);
  for (let i = size - 1; i >= 0; i--) {
    const at = i * L;
    let sum = 0;
    for (let y = 0; y < L; y++) sum += forward[at + y]! * backward[y]!;
    const scale = 1 / sum;
    for (let y = 0; y < L; y++) {
      result[at + y] = forward[at + y]! * backward[y]! * scale;
      emitted[y] = backward[y]! * (emit[at + y]! * scale);
    }
    multiply(onward, emitted, 0, backward, 0, L);
  }
  return result;
}

/** Multiplies a row of numbers with a matrix; its rows go by fours, whose sums need not wait for each other. */
function multiply(
  matrix: Float64Array,
  row: Float64Array,
  from: number,
  result: Float64Array,
  to: number,
  size: number,
) {
  for (let y = 0; y < size; y += 4) {
    const a = y * size;
    const b = a + size;
    const c = b + size;
    const d = c + size;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let x = 0; x < size; x++) {
      const value = row[from + x]!;
      sumA += value * matrix[a + x]!;
      sumB += value * matrix[b + x]!;
      sumC += value * matrix[c + x]!;
      sumD += value * matrix[d + x]!;
    }
    result[to + y] = sumA;
    result[to + y + 1] = sumB;
    result[to + y + 2] = sumC;
    result[to + y + 3] = sumD;
  }
}
