type Span = readonly [start: number, end: number];

/** Words at either end that are enough to find a passage. */
const ENDS = 5;

/** The address of an outlet's page with a text fragment: a browser that knows those scrolls to the words and marks them. */
export function findWordsAt(
  url: string,
  { words: all, contentSpans }: { words: string; contentSpans: readonly Span[] },
) {
  const [first] = contentSpans;
  if (!first) return url;
  const words = all
    .slice(0, first[1] - first[0])
    .split(/\s+/)
    .filter(Boolean);
  const ends = words.length > 2 * ENDS ? [words.slice(0, ENDS), words.slice(-ENDS)] : [words];
  const fragment = ends.map((end) => encode(end.join(" "))).join(",");
  return `${url.split("#")[0]}#:~:text=${fragment}`;
}

/** A comma, a dash and an ampersand mean something in a fragment. */
function encode(text: string) {
  return encodeURIComponent(text.toWellFormed()).replaceAll("-", "%2D");
}
