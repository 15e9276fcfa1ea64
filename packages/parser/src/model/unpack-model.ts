import { createChain } from "./chain";
import { decodeBase64 } from "./decode-base64";
import { layOut } from "./row-table";
import type { AttributionModel, Decision } from "./attribution-model";

/** The model as its file keeps it: numbers as little-endian bytes in base64, tables without their empty places. */
export interface PackedModel {
  words: Record<"keys" | "tag" | "coarse" | "fine" | "cue" | "source", string>;
  chain: PackedChain;
  cueChain: PackedChain;
  trees: { bias: number } & Record<"features" | "limits" | "leaves", string>;
  decision: Decision;
}

type PackedChain = { labels: number; scale: number } & Record<
  "keys" | "weights" | "first" | "last" | "moves",
  string
>;

/** Decodes the model and lays out its tables. */
export function unpackModel({ words, chain, cueChain, trees, decision }: PackedModel): AttributionModel {
  return {
    words: unpackWords(words),
    chain: unpackChain(chain),
    cueChain: unpackChain(cueChain),
    trees: unpackTrees(trees),
    decision,
  };
}

function unpackWords(packed: PackedModel["words"]): AttributionModel["words"] {
  const keys = integers(packed.keys);
  return {
    keys,
    rows: layOut(keys),
    tag: decodeBase64(packed.tag),
    coarse: decodeBase64(packed.coarse),
    fine: new Uint16Array(decodeBase64(packed.fine).buffer),
    cue: decodeBase64(packed.cue),
    source: decodeBase64(packed.source),
  };
}

function unpackChain({ labels, scale, keys, weights, first, last, moves }: PackedChain) {
  return createChain({
    labels,
    scale,
    keys: integers(keys),
    weights: new Int8Array(decodeBase64(weights).buffer),
    first: floats(first),
    last: floats(last),
    moves: floats(moves),
  });
}

function unpackTrees({ bias, features, limits, leaves }: PackedModel["trees"]): AttributionModel["trees"] {
  return { bias, features: decodeBase64(features), limits: floats(limits), leaves: floats(leaves) };
}

function integers(base64: string): Int32Array {
  return new Int32Array(decodeBase64(base64).buffer);
}

function floats(base64: string): Float32Array {
  return new Float32Array(decodeBase64(base64).buffer);
}
