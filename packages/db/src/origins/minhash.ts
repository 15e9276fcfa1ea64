/** Words in a run: long enough that two texts hardly share one by chance. */
const RUN = 5;
const PERMUTATIONS = 128;
/** 42 bands of 3: texts that share half of their runs meet in a band 99 times in 100. */
const BAND_ROWS = 3;
const BANDS = Math.floor(PERMUTATIONS / BAND_ROWS);

export interface Signature {
  /** Signed 32-bit integers, as Postgres keeps them. */
  values: number[];
  bands: number[];
  /** Distinct word runs. */
  runs: number;
}

/** MinHash of a text's runs of five words; scripts without spaces count each character as a word. */
export function signText(text: string): Signature {
  const runs = hashRuns(text);
  const least = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const run of runs) {
    for (let index = 0; index < PERMUTATIONS; index++) {
      const value = mix(run ^ SEEDS[index]!);
      if (value < least[index]!) least[index] = value;
    }
  }
  return { values: [...new Int32Array(least.buffer)], bands: hashBands(least), runs: runs.size };
}

/** Estimated share of all runs that two texts have in common. */
export function estimateSimilarity(a: readonly number[], b: readonly number[]): number {
  return a.filter((value, index) => value === b[index]).length / PERMUTATIONS;
}

/** Estimated share of the shorter text's runs that the longer one holds. */
export function estimateContainment(similarity: number, runs: number, otherRuns: number): number {
  const common = (similarity * (runs + otherRuns)) / (1 + similarity);
  return Math.min(1, common / Math.max(1, Math.min(runs, otherRuns)));
}

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

function hashRuns(text: string): Set<number> {
  const words = Array.from(text.normalize("NFKC").toLowerCase().matchAll(WORD), ([word]) => hashWord(word));
  const runs = new Set<number>();
  for (let at = 0; at < Math.max(1, words.length - RUN + 1) && words.length > 0; at++) {
    let run = 0;
    for (const word of words.slice(at, at + RUN)) run = mix(Math.imul(run, 31) ^ word);
    runs.add(run);
  }
  return runs;
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** MurmurHash3's finaliser: a permutation of the 32-bit integers. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const SEEDS = Uint32Array.from({ length: PERMUTATIONS }, (_, index) => mix(index * 0x9e3779b9 + 1));

/** 52 bits each, so that they are exact as numbers; the band's place is hashed in. */
function hashBands(values: Uint32Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let [high, low] = [mix(band + 1), mix(band + 0x10000)];
    for (const value of values.subarray(band * BAND_ROWS, (band + 1) * BAND_ROWS)) {
      high = mix(Math.imul(high, 31) ^ value);
      low = mix(Math.imul(low, 37) ^ value);
    }
    return (high >>> 12) * 2 ** 32 + low;
  });
}
