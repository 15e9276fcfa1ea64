import { packedModel } from "../../model/attribution-model.js";
import { unpackModel } from "./unpack-model";
import type { AttributionModel } from "./attribution-model";

let loaded: AttributionModel | undefined;

/** The model of this package, unpacked at its first use. */
export function loadModel(): AttributionModel {
  return (loaded ??= unpackModel(packedModel));
}
