import { z } from "zod";

const first = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().optional());
const address = z.object({
  q: first.transform((q) => q ?? ""),
  cursor: first,
  direction: first.transform((direction) =>
    direction === "newer" ? ("newer" as const) : ("older" as const),
  ),
  sort: first.transform((sort) => (sort === "relevance" ? ("relevance" as const) : ("date" as const))),
});

/** What the address of a timeline says: the query, and the page of it. */
export type Address = z.infer<typeof address>;

/** Reads the parameters of an address; the first of a repeated one counts. */
export function readAddress(parameters: Record<string, string | string[] | undefined>): Address {
  return address.parse(parameters);
}

/** The address of a timeline; what is as usual is left out. */
export function addressOf({ q, cursor, direction, sort }: Partial<Address>) {
  const parameters = [
    q && `q=${encodeReadably(q)}`,
    cursor && `cursor=${encodeURIComponent(cursor)}`,
    cursor && direction === "newer" && "direction=newer",
    sort === "relevance" && "sort=relevance",
  ].filter(Boolean);
  return parameters.length > 0 ? `/?${parameters.join("&")}` : "/";
}

/** The marks of the query language stay as they are: an address is read and shared by people. Lone surrogates have no encoding. */
function encodeReadably(text: string) {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%(3A|2C|2F)/g, decodeURIComponent)
    .replaceAll("%20", "+");
}
