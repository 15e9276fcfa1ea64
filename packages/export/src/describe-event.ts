import type { EventType, StatementCard } from "@readout/db";
import { countryName } from "@readout/parser/countries";

const OCCASIONS: Record<EventType, string> = {
  call: "telephone call",
  meeting: "meeting",
  visit: "visit",
  briefing: "press briefing",
  joint_statement: "joint statement",
  letter: "letter",
  speech: "speech",
  interview: "interview",
  exchange: "exchange",
  other: "occasion",
};

const names = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "telephone call of China and Iran"; undefined where the occasion is unknown. */
export function describeEvent(event: StatementCard["event"]): string | undefined {
  if (!event || event.type === "other") return undefined;
  const countries = new Set(event.participants.flatMap(({ country }) => country ?? []));
  const parties = names.format([...countries].map((code) => countryName(code)));
  return parties === "" ? OCCASIONS[event.type] : `${OCCASIONS[event.type]} of ${parties}`;
}
