import normalizeUrl from "normalize-url";
import { remember } from "./remember";

/** Parameters that say where a reader came from, not what is read. */
const TRACKING = [
  /^utm_/i,
  /^(fb|g|dc|ms|tw|ttc|y)clid$/i,
  /^(gbraid|wbraid|igshid|mc_[ce]id|mkt_tok|_hs(enc|mi)|_ga|_gl|vero_id|cmpid|ocid|smid|at_(medium|campaign))$/i,
];

/**
 * The one spelling of an article's address: host in lower case, no default port, credentials, fragment or tracking
 * parameters, no slash at the end, parameters sorted. Undefined for anything but http and https.
 */
export const canonicalUrl = (text: string): string | undefined => spellUrl(text) ?? undefined;

/** Each address is asked for several times while its article is stored. Null for what is none. */
const spellUrl = remember((text) => normalize(text) ?? null, 1000);

function normalize(text: string): string | undefined {
  // The library passes other schemes through.
  if (!/^https?:\/\//i.test(text.trim()) || !URL.canParse(text.trim())) return undefined;
  try {
    return normalizeUrl(text, {
      stripWWW: false,
      stripHash: true,
      stripAuthentication: true,
      removeQueryParameters: TRACKING,
    });
  } catch {
    return undefined;
  }
}
