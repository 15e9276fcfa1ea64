import type { Chain } from "./chain";

type Weights = Pick<Chain, "labels" | "first" | "last" | "into" | "onward" | "step">;

let emit = new Float64Array(0);
let forward = new Float64Array(0);

/** The probability of every label at every place, given the whole unit: forward and backward sums. */
export function findMarginals(chain: Weights, scores: Int32Array, size: number): Float32Array {
  if (emit.length < size * chain.labels) {
    emit = new Float64Array(size * chain.labels);
    forward = new Float64Array(size * chain.labels);
  }
  passOn(chain, scores, size);
  return passBack(chain, size);
}

function passOn({ labels: L, first, into, step }: Weights, scores: Int32Array, size: number) {
  const { from, other, factor } = into;
  for (let i = 0; i < size; i++) {
    const at = i * L;
    let top = -Infinity;
    for (let y = 0; y < L; y++) if (scores[at + y]! > top) top = scores[at + y]!;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      let total = 0;
      if (i === 0) total = Math.exp(first[y]!);
      else for (let k = from[y]!; k < from[y + 1]!; k++) total += forward[at - L + other[k]!]! * factor[k]!;
      emit[at + y] = Math.exp((scores[at + y]! - top) * step);
      forward[at + y] = total * emit[at + y]!;
      sum += forward[at + y]!;
    }
    const scale = 1 / sum;
    for (let y = 0; y < L; y++) forward[at + y]! *= scale;
  }
}

function passBack({ labels: L, last, onward }: Weights, size: number): Float32Array {
  const { from, other, factor } = onward;
  const result = new Float32Array(size * L);
  let backward = Float64Array.from(last, Math.exp);
  let previous = new Float64Array(L);
  for (let i = size - 1; i >= 0; i--) {
    const at = i * L;
    let sum = 0;
    for (let y = 0; y < L; y++) sum += forward[at + y]! * backward[y]!;
    const scale = 1 / sum;
    for (let y = 0; y < L; y++) result[at + y] = forward[at + y]! * backward[y]! * scale;
    for (let y = 0; y < L; y++) backward[y]! *= emit[at + y]! * scale;
    for (let x = 0; x < L; x++) {
      let total = 0;
      for (let k = from[x]!; k < from[x + 1]!; k++) total += factor[k]! * backward[other[k]!]!;
      previous[x] = total;
    }
    [backward, previous] = [previous, backward];
  }
  return result;
}
