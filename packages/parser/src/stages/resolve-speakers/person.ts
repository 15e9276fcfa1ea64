import type { Actor, Mention } from "../../reading";
import { actorOf } from "./actors";
import type { Talk } from "./talk";

/** Somebody by name, with all that the article tells of them. */
export function resolvePerson({ people }: Talk, mention: Mention): Actor | null {
  const person = people.get(mention);
  return person ? actorOf(person) : null;
}
