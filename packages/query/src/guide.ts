import type { QueryField } from "@readout/db";
import { CHOICES, type Choice } from "./values/choices";

export interface FieldGuide {
  description: string;
  example: string;
  /** Every value the field may have; absent where any text, country or date will do. */
  choices?: readonly Choice[];
}

/** What each field of the query language asks for: the help page and the completion are made of it. */
export const QUERY_GUIDE: Record<QueryField, FieldGuide> = {
  speaker: { description: "Who said it, by name", example: 'speaker:"Xi Jinping"' },
  office: { description: "The speaker's office, as the article states it", example: "office:spokesperson" },
  from: { description: "The speaker's country, by code or name", example: "from:CN" },
  to: { description: "The country addressed", example: "to:IR" },
  about: { description: "The country talked about", example: "about:US" },
  counterpart: { description: "The country addressed or talked about", example: "counterpart:IR" },
  between: { description: "Either of two countries to or about the other", example: "between:CN,IR" },
  dyad: { description: "The first country to or about the second", example: "dyad:CN>IR" },
  event: { description: "The occasion, by its id", example: "event:3f2a9c0d1b7e6854" },
  topic: { description: "What it is about", example: "topic:trade,energy", choices: CHOICES.topic },
  act: { description: "What it does in being said", example: "act:accuse", choices: CHOICES.act },
  plover: { description: "PLOVER event type", example: "plover:AGREE", choices: CHOICES.plover },
  quad: { description: "PLOVER quad", example: "quad:3", choices: CHOICES.quad },
  type: { description: "Type of the occasion", example: "type:call", choices: CHOICES.type },
  kind: { description: "How the words are given", example: "kind:direct", choices: CHOICES.kind },
  source: { description: "The outlet, by name", example: 'source:"Financial Tribune"' },
  control: { description: "Who controls the outlet", example: "control:official", choices: CHOICES.control },
  origins: { description: "How many independent reports have the point it makes", example: "origins:>=2" },
  sides: {
    description: "Whose accounts have the point it makes",
    example: "sides:both",
    choices: CHOICES.sides,
  },
  lang: { description: "The article's language, by tag or name", example: "lang:zh" },
  date: { description: "When it was said", example: "date:2022-07/2022-09" },
  pub: { description: "When the article was published", example: "pub:<7d" },
  is: { description: "What the statement is", example: "is:joint", choices: CHOICES.is },
  has: { description: "What is known of it", example: "has:event", choices: CHOICES.has },
  in: { description: "Where words are looked for", example: "in:articles", choices: CHOICES.in },
};

export const FIELD_NAMES = Object.keys(QUERY_GUIDE) as QueryField[];
