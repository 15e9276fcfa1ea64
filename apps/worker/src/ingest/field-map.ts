/** Our field to the foreign one: `{ text: "body", published: "meta.date" }`. */
export type FieldMap = Readonly<Record<string, string>>;

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
  for (const [field = "", foreign] of parts) {
    if (!FIELDS.includes(field)) throw new RangeError(`--map: "${field}" is none of ${FIELDS.join(", ")}`);
    if (!foreign) throw new RangeError(`--map: "${field}" needs a foreign field: ${field}=name`);
  }
  return Object.fromEntries(parts);
}

/** The foreign value under our names; what the map does not name is taken as it is. */
export function applyFieldMap(value: unknown, map: FieldMap): unknown {
  if (typeof value !== "object" || value === null || Object.keys(map).length === 0) return value;
  const mapped = Object.entries(map).map(([field, path]) => [field, follow(value, path)]);
  return { ...value, ...Object.fromEntries(mapped) };
}

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
