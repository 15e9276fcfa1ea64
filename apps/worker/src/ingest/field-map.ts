/** Our field to the foreign one: `{ text: "body", published: "meta.date" }`. */
export type FieldMap = Readonly<Record<string, string>>;

const MOST_NAMES = 20;
const LONGEST_NAME = 60;
const FIELDS = [
  "id",
  "url",
  "title",
  "text",
  "outlet",
  "outlet_country",
  "outlet_kind",
  "published",
  "lang",
  "truncated",
];

/** Reads `text=body,published=meta.date`. Throws a RangeError that names the part that is wrong. */
export function parseFieldMap(text: string): FieldMap {
  const parts = text.split(",").map((part) => part.trim().split("="));
  for (const [index, [field = "", foreign, ...more]] of parts.entries()) {
    if (more.length > 0)
      throw new RangeError(`--map: "${field}=${foreign}=${more.join("=")}" has more than one =`);
    if (parts.findIndex(([other]) => other === field) < index)
      throw new RangeError(`--map: "${field}" is named twice`);
    if (!FIELDS.includes(field)) throw new RangeError(`--map: "${field}" is none of ${FIELDS.join(", ")}`);
    if (!foreign) throw new RangeError(`--map: "${field}" needs a foreign field: ${field}=name`);
  }
  return Object.fromEntries(parts);
}

/**
 * The foreign value under our names; what the map does not name is taken as it is. Throws a RangeError that lists its
 * fields when none of them holds the text. Notes in `met` which of ours were found.
 */
export function takeFields(value: unknown, map: FieldMap, met = new Set<string>()): unknown {
  if (!isObject(value) || Array.isArray(value)) return value;
  const mapped = Object.entries(map).map(([field, path]) => [field, follow(value, path)] as const);
  for (const [field, inner] of mapped) if (inner !== undefined) met.add(field);
  const taken = { ...value, ...Object.fromEntries(mapped) };
  if (taken.text === undefined) throw new RangeError(describeMissingText(value, map));
  return taken;
}

/** The parts of a map that nothing was found for. */
export const listUnmet = (map: FieldMap, met: Set<string>): string[] =>
  Object.entries(map).flatMap(([field, path]) => (met.has(field) ? [] : `${field}=${path}`));

function describeMissingText(value: Record<string, unknown>, map: FieldMap): string {
  const names = listNames(value).slice(0, MOST_NAMES);
  const known = names.length > 0 ? `known fields: ${names.join(", ")}` : "it has no fields";
  return `text: no field "${map.text ?? "text"}"; ${known} (--map text=…)`;
}

/** Those within objects as `--map` names them. */
const listNames = (value: Record<string, unknown>): string[] =>
  Object.entries(value).flatMap(([name, inner]) =>
    isObject(inner) && !Array.isArray(inner)
      ? Object.keys(inner).map((key) => `${name}.${key}`.slice(0, LONGEST_NAME))
      : name.slice(0, LONGEST_NAME),
  );

function follow(value: unknown, path: string): unknown {
  if (isObject(value) && Object.hasOwn(value, path)) return value[path];
  return path
    .split(".")
    .reduce<unknown>(
      (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
      value,
    );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
