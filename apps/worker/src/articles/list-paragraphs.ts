const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const TEXT = 3;
const ELEMENT = 1;

/** The text under a node in its blocks, white space within them made single. Inline elements do not cut words. */
export function listParagraphs(root: Node): string[] {
  const paragraphs = [""];
  const open: Node[] = [root];
  const leave = new Set<Node>();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === TEXT) paragraphs[paragraphs.length - 1] += node.nodeValue ?? "";
    else if (leave.has(node)) paragraphs.push("");
    else if (node.nodeType === ELEMENT) {
      const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
      if (isBlock) {
        paragraphs.push("");
        leave.add(node);
        open.push(node);
      }
      open.push(...[...node.childNodes].toReversed());
    }
  }
  return paragraphs.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
}
