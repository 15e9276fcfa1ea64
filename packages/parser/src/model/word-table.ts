import { placeOf } from "./row-table";
import { SHAPE } from "./read-tokens";
import type { TableRows } from "./row-table";
import type { TokenTable } from "./read-tokens";

/** What is known of single words: learned by the training script, read-only here. */
export interface WordTable {
  /** Hashes of words, and the table that finds their rows. */
  keys: Int32Array;
  rows: TableRows;
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
  const { rows } = table;
  for (let i = 0; i < count; i++) {
    let place = placeOf(rows, word[i]!);
    if (rows[place] === 0 && shape[i]! < SHAPE.mark) place = placeOf(rows, endingKey(suffix[i]!, shape[i]!));
    if (rows[place] === 0) continue;
    const at = rows[place + 1]!;
    classes.tag[i] = table.tag[at]!;
    classes.coarse[i] = table.coarse[at]!;
    classes.fine[i] = table.fine[at]!;
    classes.cue[i] = table.cue[at]!;
    classes.source[i] = table.source[at]!;
  }
  return classes;
}
