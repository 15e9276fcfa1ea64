import type { Actor, Mention, Origin, Person, Sentence } from "../../reading";

/** What is known of the article before its speakers are. */
export interface Scene {
  sentences: readonly Sentence[];
  mentions: readonly (readonly Mention[])[];
  people: ReadonlyMap<Mention, Person>;
  /** The two sides of the article, for "the two presidents": persons where it names them. */
  sides: readonly Actor[];
  origin: Origin;
}

/** Who was met and who has spoken so far. */
export interface Talk extends Scene {
  /** Who spoke or acted last, the latest last. */
  past: { actor: Actor; sentence: number }[];
  /** Persons met so far, the latest last. */
  met: Person[];
  /** An unnamed "the Chinese minister" met so far: named further down. */
  read: number;
}

export const MEMORY = 8;

export const REACH = 6;

export const LEAD = 2;

export function isSeveral({ speaker }: Pick<Actor, "speaker">): boolean {
  return speaker.type === "unnamed" && (speaker.office ?? "").endsWith("s");
}

export function isSingle({ speaker }: Actor): boolean {
  return speaker.type === "person" || (speaker.type === "unnamed" && !isSeveral({ speaker }));
}

/** Nothing known of the person speaks against the pronoun. */
export function sexFits({ met }: Talk, { speaker }: Actor, female: boolean): boolean {
  const person = met.find(({ name }) => name === speaker.name);
  return person?.female === undefined || person.female === null || person.female === female;
}

/** The last one who spoke alone. */
export function lastSingle(talk: Talk, sentence: number): Actor | null {
  return (
    talk.past.findLast((entry) => sentence - entry.sentence <= REACH && isSingle(entry.actor))?.actor ?? null
  );
}
