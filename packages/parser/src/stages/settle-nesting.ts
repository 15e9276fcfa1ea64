import type { Actor, Resolved } from "../reading";

/**
 * Of attributions within attributions the ones that count as statements. "Xinhua said Wang urged …" is Wang's; so is what
 * a spokesman of Wang's own side says he said. Another's words told by an official are the teller's.
 */
export function settleNesting(resolved: readonly Resolved[]): Resolved[] {
  return resolved.filter((entry, at) => {
    const near = resolved.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((other) => other !== entry);
    if (near.some((other) => holds(entry, other) && carries(entry, other))) return false;
    const outer = near.find((other) => holds(other, entry));
    return outer === undefined || carries(outer, entry);
  });
}

/** Is the outer one only the carrier of the inner one's words? */
function carries(outer: Resolved, inner: Resolved): boolean {
  if (!inner.actor) return false;
  if (!outer.actor) return false;
  if (isOutlet(outer.actor)) return true;
  const start = outer.finding.contentSpans[0]?.[0] ?? 0;
  const opens = (inner.finding.cueSpan?.[0] ?? 0) - start < 80;
  return (
    opens &&
    outer.actor.speaker.country === inner.actor.speaker.country &&
    outer.actor.speaker.name !== inner.actor.speaker.name &&
    /spokes/i.test(outer.actor.speaker.office ?? "")
  );
}

function isOutlet({ speaker, official }: Actor): boolean {
  return speaker.type === "body" && speaker.country === null && !official;
}

const NEAR = 12;

function holds({ finding }: Resolved, inner: Resolved): boolean {
  const cue = inner.finding.cueSpan;
  return cue !== null && finding.contentSpans.some(([from, to]) => from <= cue[0] && cue[1] <= to);
}
