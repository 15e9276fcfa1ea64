import type { CueSite, Finding } from "../../reading";
import type { Context } from "./context";

/** `said the minister`: what comes after is the minister. */
export function isInverted({ tokens }: Context, site: CueSite): boolean {
  return (
    site.placement === "after" &&
    site.lemma !== "according to" &&
    site.lemma !== "quote" &&
    tokens[site.subject.to]?.text !== ":"
  );
}

/** "Xinhua said Wang repeated …": who holds which, is settled when the speakers are known. */
export function nest(around: Finding, inner: Finding, outer: CueSite, site: CueSite) {
  inner.nested = true;
  if (outer.subject !== site.subject) inner.relay = around.subject;
}
