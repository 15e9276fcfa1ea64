/** Boxes of other articles, comments and footers, which carry dates and names of their own. */
const ELSEWHERE =
  "aside, footer, nav, [class*='comment' i], [id*='comment' i], [class*='related' i], [class*='sidebar' i], [class*='widget' i], [class*='teaser' i], [class*='recent' i], [class*='copyright' i], [class*='event' i]";
/** A box that holds this share of a page is the page, whatever its name. */
const LARGE_SHARE = 0.4;
const MAX_ELEMENTS = 400;

/** The elements of a selector, and `others`, that belong to the page's own article, in document order; at most 400 are looked at. */
export function selectOwn(document: Document, selector: string, others: Element[] = []): Element[] {
  const whole = document.body?.textContent.length ?? 0;
  const isElsewhere = (element: Element) => {
    const box = element.closest(ELSEWHERE);
    return box !== null && box.textContent.length < LARGE_SHARE * whole;
  };
  return selectAll(document, selector, others)
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !isElsewhere(element));
}

function selectAll(document: Document, selector: string, others: Element[]): Element[] {
  const selected = [...document.querySelectorAll(selector)];
  if (others.length === 0) return selected;
  const chosen = new Set([...selected, ...others]);
  return [...document.querySelectorAll("*")].filter((element) => chosen.has(element));
}
