/** Where a statement stays, frozen at the version of its article that it was read in. */
export function permalinkOf({ id, version }: { id: string; version: number }, baseUrl: string) {
  return `${baseUrl}/statements/${id}?version=${version}`;
}

/** The same statement with its permalink. */
export function withPermalink<Card extends { id: string; version: number }>(card: Card, baseUrl: string) {
  return { ...card, permalink: permalinkOf(card, baseUrl) };
}
