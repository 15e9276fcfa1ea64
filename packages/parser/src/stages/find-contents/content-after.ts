import type { CueSite } from "../../reading";
import type { Content } from "./content-before";
import { type Context, isSomeone } from "./context";
import { endOfContent } from "./end-of-content";
import { isContent, isOnlySomeone } from "./is-content";
import { prepare } from "./prepare";
import { cutSpans } from "./spans";

/** What follows the cue: "said that …". */
export function readContentAfter(context: Context, site: CueSite, order: number): Content | null {
  const { tokens } = context;
  const prepared =
    site.quoted || site.lemma === "according to"
      ? { at: site.lemma === "according to" ? site.subject.to : site.to, recipient: null }
      : prepare(context, site);
  if (!prepared) return null;
  let { at } = prepared;
  if (tokens[at]?.lower === "that" && !/^(?:of|is|was)$/.test(tokens[at + 1]?.lower ?? "")) at += 1;
  if (at >= tokens.length) return null;
  const end = endOfContent(context, site, at, order);
  if (end <= at) return null;
  if (!isContent(tokens.slice(at, end), site, prepared.that)) return null;
  if (site.lemma === "warn" && isOnlySomeone(context, at, end)) return null;
  if (/^(?:welcome|receive|greet|salute)$/.test(site.lemma) && isSomeone(context, at)) return null;
  return { spans: cutSpans(context, at, end), end, recipient: prepared.recipient };
}
