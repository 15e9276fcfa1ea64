import type { Control, EventType, HasValue, IsValue, Kind } from "@readout/db";
import { ACTS, PLOVER_TYPES, TOPICS } from "@readout/parser/types";

/** A value that a field may have, and what it means where the word alone does not tell. */
export interface Choice {
  value: string;
  meaning: string | null;
}

const KINDS: Record<Kind, string> = {
  direct: "Quoted word for word",
  indirect: "Told in the reporter's words",
  mixed: "Told, with some words quoted",
};

const CONTROLS: Record<Control, string> = {
  official: "A government's own outlet",
  "state-media": "Owned or run by a state",
  independent: "Neither",
};

const EVENTS: Record<EventType, string> = {
  call: "Telephone or video call",
  meeting: "Meeting, talks, summit",
  visit: "Visit to another country",
  briefing: "Press briefing or conference",
  joint_statement: "Text that several sides signed",
  letter: "Letter or message",
  speech: "Speech or address",
  interview: "Interview",
  exchange: "Exchange of remarks",
  other: "Anything else",
};

const QUADS = {
  "1": "Verbal cooperation",
  "2": "Material cooperation",
  "3": "Verbal conflict",
  "4": "Material conflict",
};

const SIDES = {
  both: "Both sides' accounts of the occasion have it",
  one: "Only one side's account has it, or none",
};

const IS: Record<IsValue, string> = {
  bilateral: "Said for one country to or about another",
  demo: "Part of the demonstration set",
  joint: "Said by several speakers together",
  unnamed: "Said by someone the article does not name",
  withdrawn: "No longer found in its article; listed only where this is asked for",
};

const HAS: Record<HasValue, string> = {
  speaker: "The speaker is known",
  office: "The article states the speaker's office",
  counterpart: "Addresses or talks about a country",
  date: "The day, month or year it was said is known",
  event: "The occasion is known",
  topic: "Has a topic",
  formula: "Uses a set phrase of diplomacy",
  act: "What it does in being said is known",
  plover: "Has a PLOVER type",
  relay: "Carried by another than the speaker",
};

/** Every value of the fields that have a fixed list of them. */
export const CHOICES = {
  topic: plain(TOPICS),
  act: plain(ACTS),
  plover: plain(PLOVER_TYPES),
  kind: explained(KINDS),
  control: explained(CONTROLS),
  type: explained(EVENTS),
  quad: explained(QUADS),
  sides: explained(SIDES),
  is: explained(IS),
  has: explained(HAS),
  in: explained({ articles: "Searches titles and texts of articles, and lists articles" }),
} satisfies Record<string, Choice[]>;

function plain(values: readonly string[]): Choice[] {
  return values.map((value) => ({ value, meaning: null }));
}

function explained(meanings: Record<string, string>): Choice[] {
  return Object.entries(meanings).map(([value, meaning]) => ({ value, meaning }));
}
