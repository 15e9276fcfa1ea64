/** What the address of a timeline says: the query, and the page of it. */
export interface Address {
  q: string;
  cursor: string | undefined;
  direction: "older" | "newer";
  sort: "date" | "relevance";
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

/** Reads the parameters of an address; the first of a repeated one counts, and what is unknown is as usual. */
export function readAddress(parameters: Record<string, string | string[] | undefined>): Address {
  const first = (name: string) => [parameters[name]].flat()[0];
  return {
    q: first("q") ?? "",
    cursor: first("cursor"),
    direction: first("direction") === "newer" ? "newer" : "older",
    sort: first("sort") === "relevance" ? "relevance" : "date",
  };
}

/** The marks of the query language stay as they are: an address is read and shared by people. Lone surrogates have no encoding. */
function encodeReadably(text: string) {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%(3A|2C|2F)/g, decodeURIComponent)
    .replaceAll("%20", "+");
}
