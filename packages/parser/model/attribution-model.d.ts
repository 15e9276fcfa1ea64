import type { PackedModel } from "../src/model/unpack-model";

export const packedModel: PackedModel;
