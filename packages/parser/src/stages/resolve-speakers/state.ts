import { getCountry } from "../../lexicon/countries";
import type { Actor, Mention } from "../../reading";
import { governmentOf } from "./actors";
import { lastSingle, type Talk } from "./talk";

/** "China said": its government. */
export function resolveState(talk: Talk, mention: Mention, sentence: number): Actor | null {
  const { country } = mention;
  if (country !== null) return governmentOf(country);
  if (/^(?:his|her|their|its|our)\b/i.test(mention.text)) {
    const owner = lastSingle(talk, sentence)?.speaker.country;
    return owner && getCountry(owner) ? governmentOf(owner) : null;
  }
  if (!mention.definite) return null;
  const recent = talk.past.findLast(({ actor }) => actor.speaker.type === "government")?.actor;
  return recent ?? null;
}
