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

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "Xi Jinping and Ebrahim Raisi, telephone call": whoever is named, else their countries. */
export function EventTitle({ event }: { event: Occasion }) {
  const who = event.participants.map(
    ({ name, office, country }) => name ?? office ?? (country && findCountryName(country)),
  );
  const known = [...new Set(who.filter((name) => name !== null))];
  return <>{[list.format(known), TYPES[event.type]].filter((part) => part !== "").join(", ")}</>;
}
