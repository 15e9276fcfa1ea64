/** A headline further down is a quotation of it. */
const NEAR = 6;

/** Without the headline and what stands above it: menus, kickers, dates. */
export function dropAboveHeadline(paragraphs: string[], headline: string | null): string[] {
  const wanted = headline && fold(headline);
  if (!wanted) return paragraphs;
  const at = paragraphs.slice(0, NEAR).findIndex((paragraph) => fold(paragraph) === wanted);
  const above = paragraphs.slice(0, at + 1).reduce((length, paragraph) => length + paragraph.length, 0);
  // Above a headline stand a few words: more is a lead.
  return above < wanted.length + MAX_ABOVE ? paragraphs.slice(at + 1) : paragraphs;
}

const MAX_ABOVE = 200;

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
