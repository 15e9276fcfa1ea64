import { Parser } from "htmlparser2";

/** Browsers stop at 512 (Chromium's `kMaximumHTMLParserDOMTreeDepth`); tag soup is given some room. */
const MAX_DEPTH = 2000;

/**
 * Throws a RangeError when elements stand deeper in each other than on any real page: building and walking such a
 * document takes time that grows with the square of its depth.
 */
export function refuseDeep(html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      if (depth > MAX_DEPTH) throw new RangeError(`nested deeper than ${MAX_DEPTH} elements`);
    },
    onclosetag() {
      depth -= 1;
    },
  });
  parser.end(html);
}
