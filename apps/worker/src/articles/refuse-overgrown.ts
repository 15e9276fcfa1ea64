import { Parser } from "htmlparser2";

/** Browsers stop at 512 (Chromium's `kMaximumHTMLParserDOMTreeDepth`); tag soup is given some room. */
const MAX_DEPTH = 2000;
/** News pages have up to two thousand. */
const MAX_ELEMENTS = 20_000;

/**
 * Throws a RangeError when elements stand deeper in each other, or are more, than on any real page: building and walking
 * such a document takes time that grows with the square of its size.
 */
export function refuseOvergrown(html: string): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH) throw new RangeError(`nested deeper than ${MAX_DEPTH} elements`);
      if (elements > MAX_ELEMENTS) throw new RangeError(`more than ${MAX_ELEMENTS} elements`);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
}
