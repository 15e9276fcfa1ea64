import { createRandom, shuffle } from "./random";

/** Units to learn from: dense feature numbers (-1 for none) and a label for every token. */
export interface ChainExamples {
  featureCount: number;
  /** `featureCount` numbers a token. */
  features: Int32Array;
  labels: Uint8Array;
  /** How often each feature occurs. */
  counts: Int32Array;
  /** First token of every unit, then the number of tokens. */
  units: Int32Array;
}

export interface TrainedRows {
  labels: number;
  /** `labels` weights of each feature, then `labels` sums of squared gradients. */
  rows: Float32Array;
  first: Float64Array;
  last: Float64Array;
  moves: Float64Array;
}

export interface TrainingOptions {
  rate: number;
  /** Strength of the pull towards zero (L2), spread over the occurrences of a feature. */
  decay: number;
  /** Share of features hidden at random from each token: none becomes indispensable. */
  dropout: number;
  /** Added to the root of squared gradients: larger holds rare features back. */
  damping: number;
  seed: number;
  /** Called with the mean loss a token after every round. */
  report?: (round: number, loss: number) => void;
}

export function createWeights(labels: number, features: number): TrainedRows {
  return {
    labels,
    rows: new Float32Array(features * labels * 2),
    first: new Float64Array(labels),
    last: new Float64Array(labels),
    moves: new Float64Array(labels * labels),
  };
}

/** Adagrad on the likelihood of the gold labels, a unit at a time. Deterministic. */
export class ChainTrainer {
  readonly #squares: { first: Float64Array; last: Float64Array; moves: Float64Array };
  readonly #random: () => number;
  #room = 0;
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #emit = new Float64Array(0);

  constructor(
    readonly weights: TrainedRows,
    readonly options: TrainingOptions,
  ) {
    const { labels } = weights;
    this.#random = createRandom(options.seed);
    this.#squares = {
      first: new Float64Array(labels),
      last: new Float64Array(labels),
      moves: new Float64Array(labels * labels),
    };
  }

  /** Goes over all units `rounds` times, with ever smaller steps. */
  train(examples: ChainExamples, rounds: number) {
    const units = examples.units.length - 1;
    const order = Int32Array.from({ length: units }, (_, i) => i);
    for (let round = 0; round < rounds; round++) {
      shuffle(order, this.#random);
      let loss = 0;
      for (const [done, unit] of order.entries()) {
        const progress = (round + done / units) / rounds;
        loss += this.#learnUnit(examples, unit, this.options.rate * (1 - 0.9 * progress));
      }
      this.options.report?.(round, loss / examples.labels.length);
    }
  }

  #reserve(size: number) {
    const { labels } = this.weights;
    if (size <= this.#room) return;
    this.#room = size * 2;
    this.#forward = new Float64Array(this.#room * labels);
    this.#backward = new Float64Array(this.#room * labels);
    this.#emit = new Float64Array(this.#room * labels);
  }

  #hide(size: number): Uint8Array {
    const hidden = new Uint8Array(size);
    const { dropout } = this.options;
    if (dropout > 0) for (let i = 0; i < size; i++) if (this.#random() < dropout) hidden[i] = 1;
    return hidden;
  }

  #learnUnit(examples: ChainExamples, unit: number, rate: number): number {
    const start = examples.units[unit]!;
    const size = examples.units[unit + 1]! - start;
    const { labels: L, first, last, moves, rows } = this.weights;
    const { features, featureCount: F, labels: gold, counts } = examples;
    const { decay, damping } = this.options;
    this.#reserve(size);
    const hidden = this.#hide(size * F);
    const emit = this.#emit;
    const alpha = this.#forward;
    const beta = this.#backward;
    let loss = 0;
    for (let i = 0; i < size; i++) {
      const at = i * L;
      for (let y = 0; y < L; y++) emit[at + y] = 0;
      const base = (start + i) * F;
      for (let k = 0; k < F; k++) {
        const feature = features[base + k]!;
        if (feature < 0 || hidden[i * F + k] === 1) continue;
        const row = feature * 2 * L;
        for (let y = 0; y < L; y++) emit[at + y]! += rows[row + y]!;
      }
      if (this.options.dropout > 0) for (let y = 0; y < L; y++) emit[at + y]! /= 1 - this.options.dropout;
      const goldLabel = gold[start + i]!;
      loss -= emit[at + goldLabel]!;
      let top = -Infinity;
      for (let y = 0; y < L; y++) if (emit[at + y]! > top) top = emit[at + y]!;
      for (let y = 0; y < L; y++) emit[at + y] = Math.exp(emit[at + y]! - top);
      loss += top;
    }
    const move = moves.map(Math.exp);
    const open = first.map(Math.exp);
    const close = last.map(Math.exp);
    for (let i = 0; i < size; i++) {
      const at = i * L;
      let sum = 0;
      for (let y = 0; y < L; y++) {
        let total = 0;
        if (i === 0) total = open[y]!;
        else for (let x = 0; x < L; x++) total += alpha[at - L + x]! * move[x * L + y]!;
        total *= emit[at + y]!;
        alpha[at + y] = total;
        sum += total;
      }
      for (let y = 0; y < L; y++) alpha[at + y]! /= sum;
      loss += Math.log(sum);
    }
    let ending = 0;
    const tail = (size - 1) * L;
    for (let y = 0; y < L; y++) ending += alpha[tail + y]! * close[y]!;
    loss += Math.log(ending);
    for (let y = 0; y < L; y++) beta[tail + y] = close[y]! / ending;
    const moved = new Float64Array(L * L);
    for (let i = size - 1; i > 0; i--) {
      const at = i * L;
      let norm = 0;
      for (let y = 0; y < L; y++) norm += alpha[at + y]! * beta[at + y]!;
      let total = 0;
      for (let x = 0; x < L; x++) {
        let sum = 0;
        for (let y = 0; y < L; y++) sum += move[x * L + y]! * emit[at + y]! * beta[at + y]!;
        beta[at - L + x] = sum;
        total += sum * alpha[at - L + x]!;
      }
      const scale = 1 / total;
      for (let x = 0; x < L; x++) {
        const a = alpha[at - L + x]! * scale;
        for (let y = 0; y < L; y++) moved[x * L + y]! += a * move[x * L + y]! * emit[at + y]! * beta[at + y]!;
        beta[at - L + x]! *= scale * norm;
      }
    }
    this.#learnMoves(examples, start, size, moved, rate);
    const slope = new Float64Array(L);
    for (let i = 0; i < size; i++) {
      const at = i * L;
      let norm = 0;
      for (let y = 0; y < L; y++) norm += slope[y] = alpha[at + y]! * beta[at + y]!;
      let largest = 0;
      for (let y = 0; y < L; y++) slope[y]! /= norm;
      slope[gold[start + i]!]! -= 1;
      for (let y = 0; y < L; y++) if (Math.abs(slope[y]!) > largest) largest = Math.abs(slope[y]!);
      if (largest < 0.003) continue;
      if (i === 0) this.#step(first, this.#squares.first, slope, rate);
      if (i === size - 1) this.#step(last, this.#squares.last, slope, rate);
      const base = (start + i) * F;
      for (let k = 0; k < F; k++) {
        const feature = features[base + k]!;
        if (feature < 0 || hidden[i * F + k] === 1) continue;
        const row = feature * 2 * L;
        const pull = decay / counts[feature]!;
        for (let y = 0; y < L; y++) {
          const weight = rows[row + y]!;
          const g = slope[y]! + pull * weight;
          const square = rows[row + L + y]! + g * g;
          rows[row + L + y] = square;
          rows[row + y] = weight - (rate * g) / (damping + Math.sqrt(square));
        }
      }
    }
    return loss - this.#goldMoves(examples, start, size);
  }

  #step(weights: Float64Array, squares: Float64Array, slope: Float64Array, rate: number) {
    for (let y = 0; y < slope.length; y++) {
      squares[y]! += slope[y]! * slope[y]!;
      weights[y]! -= (rate * slope[y]!) / (1 + Math.sqrt(squares[y]!));
    }
  }

  #learnMoves(examples: ChainExamples, start: number, size: number, moved: Float64Array, rate: number) {
    const { labels: L, moves } = this.weights;
    for (let i = start + 1; i < start + size; i++)
      moved[examples.labels[i - 1]! * L + examples.labels[i]!]! -= 1;
    this.#step(moves, this.#squares.moves, moved, rate);
  }

  #goldMoves(examples: ChainExamples, start: number, size: number): number {
    const { labels: L, moves, first, last } = this.weights;
    let sum = first[examples.labels[start]!]! + last[examples.labels[start + size - 1]!]!;
    for (let i = start + 1; i < start + size; i++)
      sum += moves[examples.labels[i - 1]! * L + examples.labels[i]!]!;
    return sum;
  }
}
