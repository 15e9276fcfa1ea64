import type { Mention } from "../../reading";
import { type Reading, textOf } from "./reading";

/** "President Biden and President Xi", "Japan, China and South Korea". */
export function joinPairs(reading: Reading, found: readonly Mention[]): Mention[] {
  const { tokens } = reading;
  const byStart = new Map<number, Mention>();
  for (const mention of found) if (!byStart.has(mention.from)) byStart.set(mention.from, mention);
  const pairs: Mention[] = [];
  for (const first of found) {
    const members = [first];
    let last = first;
    for (;;) {
      const link = tokens[last.to]?.lower;
      const second =
        link === "and" || link === ","
          ? (byStart.get(last.to + 1) ??
            (link === "," && tokens[last.to + 1]?.lower === "and" ? byStart.get(last.to + 2) : undefined))
          : undefined;
      if (!second || second.kind === "pronoun") break;
      members.push(second);
      last = second;
      if (link === "and") break;
    }
    if (members.length < 2 || tokens[(members.at(-1)?.from ?? 1) - 1]?.lower !== "and") continue;
    pairs.push({
      kind: "group",
      from: first.from,
      to: last.to,
      head: "",
      name: null,
      office: null,
      country: null,
      definite: true,
      text: textOf(reading, first.from, last.to),
      members,
      body: null,
    });
  }
  return pairs;
}
