import type { ListField } from "@readout/db";
import { suggest } from "../suggest";
import { CHOICES } from "./choices";
import { readCountry } from "./country";
import { readLanguage } from "./language";
import type { Reading } from "./reading";

const MAX_TEXT = 200;

type Reader = (text: string) => Reading<string>;

/** How the values of each field are read. */
export const VALUE_READERS: Record<ListField, Reader> = {
  from: readCountry,
  to: readCountry,
  about: readCountry,
  counterpart: readCountry,
  lang: readLanguage,
  event: readKey,
  speaker: readText,
  office: readText,
  source: readText,
  topic: oneOf("topic"),
  act: oneOf("act"),
  plover: oneOf("plover"),
  quad: oneOf("quad"),
  origins: readOrigins,
  sides: oneOf("sides"),
  type: oneOf("type"),
  kind: oneOf("kind"),
  control: oneOf("control"),
  is: oneOf("is"),
  has: oneOf("has"),
  in: oneOf("in"),
};

function oneOf(field: keyof typeof CHOICES): Reader {
  const values = CHOICES[field].map(({ value }) => value);
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return (text) => {
    const value = byKey.get(keyOf(text));
    if (value !== undefined) return { value };
    const all = values.length <= 5 ? ` Write one of ${values.join(", ")}.` : "";
    return { fault: `“${text}” is no value of ${field}.${suggest(text, values) || all}` };
  };
}

/** "Human Rights", "human_rights" and "human-rights" are one value. */
function keyOf(text: string) {
  return text.toLowerCase().replace(/[\s_-]+/g, "-");
}

function readText(text: string): Reading<string> {
  if (text.length > MAX_TEXT) return { fault: `A name has at most ${MAX_TEXT} characters.` };
  if (!/[\p{L}\p{N}]/u.test(text)) return { fault: `There is no name in “${text}”.` };
  return { value: text };
}

function readKey(text: string): Reading<string> {
  return /^[\w-]{1,64}$/.test(text) ? { value: text } : { fault: `“${text}” is no event's id.` };
}

/** A number, or what it is compared with: "2", ">=2". */
function readOrigins(text: string): Reading<string> {
  const isNumber = /^(<=|>=|<|>)?[1-9]\d{0,3}$/.test(text);
  return isNumber ? { value: text } : { fault: `“${text}” is no number of origins. Write 2 or >=2.` };
}
