import type { QueryField } from "@readout/db";
import { closest, distance } from "fastest-levenshtein";

const MAX_COMPARED = 40;

/** What other search languages call our fields. */
const OTHER_NAMES: Record<string, QueryField> = {
  author: "speaker",
  person: "speaker",
  who: "speaker",
  role: "office",
  country: "from",
  actor: "from",
  by: "from",
  target: "to",
  recipient: "to",
  outlet: "source",
  site: "source",
  publisher: "source",
  language: "lang",
  published: "pub",
  pubdate: "pub",
  before: "date",
  after: "date",
  since: "date",
  until: "date",
  age: "date",
  form: "kind",
  ownership: "control",
};

/** " Did you mean x?", or nothing where no candidate is near. */
export function suggest(text: string, candidates: readonly string[]): string {
  if (text.length > MAX_COMPARED) return "";
  const key = text.toLowerCase();
  const within = candidates.filter((candidate) => candidate.toLowerCase().split(/[\s-]/).includes(key));
  if (within.length > 0) return ` Did you mean ${within.slice(0, 2).join(" or ")}?`;
  const keys = candidates.map((candidate) => candidate.toLowerCase());
  const nearest = closest(key, keys);
  if (nearest === undefined || distance(key, nearest) > (key.length + 1) / 3) return "";
  return ` Did you mean ${candidates[keys.indexOf(nearest)]}?`;
}

/** "Did you mean from:?", or undefined where no field is near. */
export function suggestField(name: string, fields: readonly QueryField[]): string | undefined {
  const other = OTHER_NAMES[name.toLowerCase()];
  if (other) return `Did you mean ${other}:?`;
  return suggest(name, fields).trim() || undefined;
}
