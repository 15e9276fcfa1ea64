import type { AttributionModel } from "../src/model/attribution-model";
import type { Chain } from "../src/model/chain";
import type { PackedModel } from "../src/model/unpack-model";

/** The model as its file keeps it. */
export function packModel({ words, chain, cueChain, trees, decision }: AttributionModel): PackedModel {
  return {
    words: {
      keys: encode(words.keys),
      tag: encode(words.tag),
      coarse: encode(words.coarse),
      fine: encode(words.fine),
      cue: encode(words.cue),
      source: encode(words.source),
    },
    chain: packChain(chain),
    cueChain: packChain(cueChain),
    trees: {
      bias: trees.bias,
      features: encode(trees.features),
      limits: encode(trees.limits),
      leaves: encode(trees.leaves),
    },
    decision,
  };
}

function packChain({ labels, scale, keys, weights, first, last, moves }: Chain): PackedModel["chain"] {
  return {
    labels,
    scale,
    keys: encode(keys),
    weights: encode(weights),
    first: encode(first),
    last: encode(last),
    moves: encode(moves),
  };
}

/** The file's text: a module that Node and bundlers load as it is. */
export function writeModule(packed: PackedModel): string {
  return `export const packedModel = ${JSON.stringify(packed, null, 1)};\n`;
}

function encode({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}
