import type { PoliteFetch } from "../http/polite-fetch";
import type { Reader } from "../reading/reader";

export interface SourceTools {
  http: PoliteFetch;
  reader: Reader;
}
