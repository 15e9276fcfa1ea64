// The selectors `a + *` and `a ~ *` take this DOM a time that grows with the square of a page's breadth.

/** What stands right after the elements of a selector. */
export function listNext(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => element.nextElementSibling ?? []);
}

/** All later siblings of the elements of a selector. */
export function listLater(document: Document, selector: string): Element[] {
  const found = new Set<Element>();
  for (const { nextElementSibling } of document.querySelectorAll(selector)) {
    let next = nextElementSibling;
    for (; next && !found.has(next); next = next.nextElementSibling) found.add(next);
  }
  return [...found];
}
