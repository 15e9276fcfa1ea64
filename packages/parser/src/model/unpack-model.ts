import { decodeBase64 } from "./decode-base64";
import { placeOf } from "./word-table";
import type { AttributionModel } from "./attribution-model";

/** The model as its file keeps it: numbers as little-endian bytes in base64, tables without their empty places. */
export interface PackedModel {
  words: Record<"keys" | "tag" | "coarse" | "fine" | "cue" | "source", string>;
  chain: { labels: number; scale: number } & Record<"keys" | "weights" | "first" | "last" | "moves", string>;
  trees: { depth: number; bias: number } & Record<"features" | "limits" | "leaves", string>;
  threshold: number;
}

/** Decodes the model and lays out its tables. */
export function unpackModel({ words, chain, trees, threshold }: PackedModel): AttributionModel {
  return { words: unpackWords(words), chain: unpackChain(chain), trees: unpackTrees(trees), threshold };
}

function unpackWords(packed: PackedModel["words"]): AttributionModel["words"] {
  const { keys, placeAt } = layOut(integers(packed.keys));
  const tag = decodeBase64(packed.tag);
  const coarse = decodeBase64(packed.coarse);
  const fine = new Uint16Array(decodeBase64(packed.fine).buffer);
  const cue = decodeBase64(packed.cue);
  const source = decodeBase64(packed.source);
  const table = {
    keys,
    tag: new Uint8Array(keys.length),
    coarse: new Uint8Array(keys.length),
    fine: new Uint16Array(keys.length),
    cue: new Uint8Array(keys.length),
    source: new Uint8Array(keys.length),
  };
  for (const [row, at] of placeAt.entries()) {
    table.tag[at] = tag[row]!;
    table.coarse[at] = coarse[row]!;
    table.fine[at] = fine[row]!;
    table.cue[at] = cue[row]!;
    table.source[at] = source[row]!;
  }
  return table;
}

function unpackChain(packed: PackedModel["chain"]): AttributionModel["chain"] {
  const { labels, scale } = packed;
  const { keys, placeAt } = layOut(integers(packed.keys));
  const rows = new Int8Array(decodeBase64(packed.weights).buffer);
  const weights = new Int8Array(keys.length * labels);
  for (const [row, at] of placeAt.entries())
    for (let y = 0; y < labels; y++) weights[at * labels + y] = rows[row * labels + y]!;
  return {
    labels,
    scale,
    keys,
    weights,
    first: floats(packed.first),
    last: floats(packed.last),
    moves: floats(packed.moves),
  };
}

function unpackTrees({ depth, bias, features, limits, leaves }: PackedModel["trees"]): AttributionModel["trees"] {
  return { depth, bias, features: decodeBase64(features), limits: floats(limits), leaves: floats(leaves) };
}

/** A table of open addresses for keys in the order of their rows. */
function layOut(rows: Int32Array): { keys: Int32Array; placeAt: Int32Array } {
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(rows.length * 1.4 + 2)));
  const placeAt = rows.map((key) => {
    const at = placeOf(keys, key);
    keys[at] = key;
    return at;
  });
  return { keys, placeAt };
}

function integers(base64: string): Int32Array {
  return new Int32Array(decodeBase64(base64).buffer);
}

function floats(base64: string): Float32Array {
  return new Float32Array(decodeBase64(base64).buffer);
}
