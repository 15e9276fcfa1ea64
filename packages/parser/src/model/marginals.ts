import type { Chain } from "./chain";

/** The probability of every label at every place, given the whole unit: forward and backward sums. */
export function findMarginals(
  {
    labels: L,
    first,
    last,
    moves,
    before,
    after,
  }: Pick<Chain, "labels" | "first" | "last" | "moves" | "before" | "after">,
  scores: Float32Array,
  size: number,
): Float32Array {
  const emit = new Float64Array(size * L);
  const result = new Float32Array(size * L);
  const move = Float64Array.from(moves, Math.exp);
  const forward = new Float64Array(size * L);
  for (let i = 0; i < size; i++) {
    const at = i * L;
    let top = -Infinity;
    for (let y = 0; y < L; y++) if (scores[at + y]! > top) top = scores[at + y]!;
    let sum = 0;
    for (let y = 0; y < L; y++) {
      emit[at + y] = Math.exp(scores[at + y]! - top);
      let total = 0;
      if (i === 0) total = Math.exp(first[y]!);
      else {
        const sources = before[y]!;
        for (let k = 0; k < sources.length; k++)
          total += forward[at - L + sources[k]!]! * move[sources[k]! * L + y]!;
      }
      forward[at + y] = total * emit[at + y]!;
      sum += forward[at + y]!;
    }
    const scale = 1 / sum;
    for (let y = 0; y < L; y++) forward[at + y]! *= scale;
  }
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
      const targets = after[x]!;
      for (let k = 0; k < targets.length; k++) total += move[x * L + targets[k]!]! * backward[targets[k]!]!;
      previous[x] = total;
    }
    [backward, previous] = [previous, backward];
  }
  return result;
}
