import { SHAPE } from "./read-tokens";
import type { TokenTable } from "./read-tokens";

/** What is known of single words: learned by the training script, read-only here. */
export interface WordTable {
  /** Hashes of words in a table of open addresses; 0 is an empty place. Its length is a power of two. */
  keys: Int32Array;
  /** Class of the parts of speech it can be. */
  tag: Uint8Array;
  /** Clusters of words used alike: coarse and fine. */
  coarse: Uint8Array;
  fine: Uint16Array;
  /** How often it was part of a cue or of a source, in eight steps. */
  cue: Uint8Array;
  source: Uint8Array;
}

/** The tokens of a text with what the table knows of their words. */
export interface WordClasses {
  tag: Uint8Array;
  coarse: Uint8Array;
  fine: Uint16Array;
  cue: Uint8Array;
  source: Uint8Array;
}

export function placeOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let at = Math.imul(key, 0x9e3779b1) >>> 7;
  for (;;) {
    at &= mask;
    const found = keys[at]!;
    if (found === key || found === 0) return at;
    at++;
  }
}

/** Key under which the table keeps what unknown words of this ending and shape are like. */
export function endingKey(suffix: number, shape: number): number {
  return Math.imul(suffix ^ (shape + 1), 0x2c1b3c6d) | 1;
}

/** Looks up every token; a word that the table does not hold is taken by its ending. */
export function classifyWords({ count, word, suffix, shape }: TokenTable, table: WordTable): WordClasses {
  const classes = {
    tag: new Uint8Array(count),
    coarse: new Uint8Array(count),
    fine: new Uint16Array(count),
    cue: new Uint8Array(count),
    source: new Uint8Array(count),
  };
  const { keys } = table;
  for (let i = 0; i < count; i++) {
    let at = placeOf(keys, word[i]!);
    if (keys[at] === 0 && shape[i]! < SHAPE.mark) at = placeOf(keys, endingKey(suffix[i]!, shape[i]!));
    classes.tag[i] = table.tag[at]!;
    classes.coarse[i] = table.coarse[at]!;
    classes.fine[i] = table.fine[at]!;
    classes.cue[i] = table.cue[at]!;
    classes.source[i] = table.source[at]!;
  }
  return classes;
}
