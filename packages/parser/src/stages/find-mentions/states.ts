import type { Mention } from "../../reading";
import { type Reading, takenBy, textOf } from "./reading";

/** Countries and bodies by themselves. */
export function findStates(reading: Reading, found: readonly Mention[]): Mention[] {
  const { tokens, cover } = reading;
  const taken = takenBy(found, tokens.length);
  const states: Mention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = cover[at];
    if (!word || taken[at] || word.sense === "adjective") continue;
    let to = at + 1;
    while (cover[to] === word) to += 1;
    const from = /^(?:the)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
    states.push({
      kind: word.sense === "body" ? "institution" : word.sense === "people" ? "group" : "state",
      from,
      to,
      head: "",
      name: null,
      office: null,
      country: word.code || null,
      definite: true,
      text: textOf(reading, at, to),
      members: [],
      body: word.sense === "body" ? (word.body ?? "") : null,
    });
    at = to - 1;
  }
  return states;
}
