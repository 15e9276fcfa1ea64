import type { StatementCard } from "@readout/db";
import { findCountryName } from "./country-name";

type Occasion = NonNullable<StatementCard["event"]>;

const TYPES: Record<Occasion["type"], string> = {
  call: "telephone call",
  meeting: "meeting",
  visit: "visit",
  briefing: "briefing",
  joint_statement: "joint statement",
  letter: "letter",
  speech: "speech",
  interview: "interview",
  exchange: "exchange",
  other: "event",
};

/** An event in one line: who, what, and how many tell of it. */
export type EventLine = ReturnType<typeof describeEvent>;

/** "Xi Jinping and Ebrahim Raisi, telephone call": whoever is named, else their countries. */
export function describeEvent(event: Occasion) {
  const who = event.participants.map(
    ({ name, office, country }) => name ?? office ?? (country && findCountryName(country)),
  );
  const known = [...new Set(who.filter((name) => name !== null))];
  const title = [joinNames(known), TYPES[event.type]].filter((part) => part !== "").join(", ");
  const { id, articles, outlets, origins, sides } = event;
  return { id, title, articles, outlets, origins, sides: sides.length, parties: event.countries.length };
}

/** "Xi", "Xi and Raisi", "Xi, Raisi and 3 others". */
function joinNames(names: string[]) {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names;
  return list.format(shown);
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
