import { formatDay } from "./days";
import type { Card } from "./describe-card";

/** A statement as one quotes it: the words, who said them when, and where they stand. What is unknown is left out. */
export function cite(card: Card, origin: string) {
  const who = [
    card.speaker ?? "Unknown speaker",
    card.office,
    card.actors.map(({ name }) => name).join(" and "),
  ];
  const where = [
    card.outlet,
    card.title && `“${card.title}”`,
    card.publishedOn && formatDay(card.publishedOn),
  ];
  const lines = [
    card.kind === "direct" ? `“${card.words}”` : `${card.cue} ${card.words}`.trim(),
    `— ${join([...who, card.saidOn])}`,
    `As reported by ${join(where) || "an unknown outlet"}. ${card.url ?? ""}`.trim(),
    `${origin}/statements/${card.id}`,
  ];
  return lines.join("\n");
}

function join(parts: (string | null)[]) {
  return parts.filter((part) => part !== null && part !== "").join(", ");
}
