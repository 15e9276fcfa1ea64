/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seedRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ranks from 0, each in proportion to 1 / (rank + flatness). */
export class Zipf {
  readonly #sums: Float64Array;

  constructor(size: number, flatness = 1) {
    let sum = 0;
    this.#sums = Float64Array.from({ length: size }, (_, rank) => (sum += 1 / (rank + flatness)));
  }

  get #total(): number {
    return this.#sums.at(-1) ?? 0;
  }

  /** How probable a rank is in one draw. */
  shareOf(rank: number): number {
    return ((this.#sums[rank] ?? 0) - (this.#sums[rank - 1] ?? 0)) / this.#total;
  }

  draw(random: () => number): number {
    const wanted = random() * this.#total;
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function pick<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}
