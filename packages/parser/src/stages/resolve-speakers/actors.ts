import { nameGovernment } from "../../lexicon/en/name-bodies";
import { LAY_HEADS } from "../../lexicon/en/role-nouns";
import type { Actor, Person } from "../../reading";
import type { CountryCode, Speaker } from "../../types";

export function actorOf({ name, office, head, country }: Person): Actor {
  const lay = head !== null && LAY_HEADS.has(head);
  return {
    speaker: { name, type: "person", office, country },
    official: country !== null && !lay,
  };
}

/** The government speaks, no person is named. */
export function governmentOf(country: CountryCode): Actor {
  return {
    speaker: {
      name: nameGovernment(country),
      type: country === "EU" || country === "UN" ? "body" : "government",
      office: null,
      country,
    },
    official: true,
  };
}

/** One of a pair without a name of its own ("Iran's leader and China agreed") counts as its government. */
function namedOrGovernment(speaker: Speaker): Speaker {
  return speaker.name === null && speaker.country !== null ? governmentOf(speaker.country).speaker : speaker;
}

/** Several as one speaker; of one country alone the first speaks. */
export function joinActors(actors: readonly (Actor | null)[]): Actor | null {
  const known = actors.filter((actor): actor is Actor => actor !== null && actor.speaker.type !== "joint");
  const countries = [...new Set(known.flatMap(({ speaker }) => speaker.country ?? []))];
  if (known.length < 2 || countries.length < 2) return known[0] ?? null;
  const joint = known.map(({ speaker }): Speaker => namedOrGovernment(speaker));
  const names = joint.flatMap(({ name }) => name ?? []);
  return {
    speaker: {
      name: names.length === joint.length ? names.join(" and ") : null,
      type: "joint",
      office: null,
      country: countries.join("+"),
      joint,
    },
    official: known.every(({ official }) => official),
  };
}
