import type { AttributionModel } from "../src/model/attribution-model";
import type { PackedModel } from "../src/model/unpack-model";

/** The model without the empty places of its tables, as its file keeps it. */
export function packModel({ words, chain, trees, threshold }: AttributionModel): PackedModel {
  const filled = filledPlaces(words.keys);
  const rows = filledPlaces(chain.keys);
  const { labels } = chain;
  return {
    words: {
      keys: encode(pick(words.keys, filled)),
      tag: encode(pick(words.tag, filled)),
      coarse: encode(pick(words.coarse, filled)),
      fine: encode(pick(words.fine, filled)),
      cue: encode(pick(words.cue, filled)),
      source: encode(pick(words.source, filled)),
    },
    chain: {
      labels,
      scale: chain.scale,
      keys: encode(pick(chain.keys, rows)),
      weights: encode(Int8Array.from(rows.flatMap((at) => [...chain.weights.subarray(at * labels, (at + 1) * labels)]))),
      first: encode(chain.first),
      last: encode(chain.last),
      moves: encode(chain.moves),
    },
    trees: {
      depth: trees.depth,
      bias: trees.bias,
      features: encode(trees.features),
      limits: encode(trees.limits),
      leaves: encode(trees.leaves),
    },
    threshold,
  };
}

/** The file's text: a module that Node and bundlers load as it is. */
export function writeModule(packed: PackedModel): string {
  return `export const packedModel = ${JSON.stringify(packed, null, 1)};\n`;
}

function filledPlaces(keys: Int32Array): number[] {
  return [...keys.keys()].filter((at) => keys[at] !== 0);
}

function pick<T extends Int32Array | Uint8Array | Uint16Array>(values: T, places: number[]): T {
  const picked = values.slice(0, places.length) as T;
  places.forEach((at, row) => (picked[row] = values[at]!));
  return picked;
}

function encode({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}
