/** Elements that never hold an article's own words. */
const FOREIGN_ELEMENTS =
  "figure, figcaption, aside, nav, footer, form, button, select, label, dialog, iframe, script, style, template, noscript";

/** Words that class names and ids of teasers, sharing bars, captions and author boxes are made of. */
const CLUTTER_NAME =
  /(?:^|[^a-z])(?:(?:img|image|photo|picture|media|video|lead|gallery)?[-_]?captions?|credits?|figcaption|gallery|slideshow|carousel|lightbox|share|sharing|share[-_]?(?:bar|tools|links|buttons)|social(?:[-_]\w+)?|addthis|newsletter|subscribe|subscription|sign-?up|promo(?:box|tion)?|advert\w*|sponsor\w*|related(?:[-_]?\w+)?|recirc\w*|recommend\w*|read-?(?:more|next|also)|see-?also|also-?read|teasers?|more-(?:from|on|stories|news)|most-?(?:read|popular|viewed)|trending|outbrain|taboola|widget|author-?(?:bio|box|info|card|description|details)|about-?(?:the-)?author|bio|byline|dateline|timestamp|pub-?date|post-?meta|entry-?meta|article-?meta|metadata|breadcrumbs?|tags?|tag-?(?:list|cloud)|keywords|comments?|disqus|cookies?|gdpr|consent|paywall|print-?only|screen-?reader-?text|visually-?hidden|sr-only|hidden-print|inline-?(?:links?|story|newsletter|related|promo)|story-?links?|external-?links?|pagination|pager|jump-?link|notice|disclaimer|correction-box|copyright|topics-?list)(?=$|[^a-z])/i;

/** A clutter name on an element with this share of the text is a theme's naming, not clutter. */
const LARGE_SHARE = 0.35;
/** Of a block's characters, inside links. */
const MOSTLY_LINKS = 0.8;
const MAX_TEASER_WORDS = 40;

/** Removes what stands inside an article's element and is not the article: captions, teasers, sharing bars, author boxes. */
export function dropClutter(root: Element): void {
  for (const element of root.querySelectorAll(FOREIGN_ELEMENTS)) {
    if (!holdsArticle(element, root)) element.remove();
  }
  for (const element of root.querySelectorAll("[class], [id]")) {
    if (isNamedClutter(element) && !isPartOfSentence(element) && !holdsArticle(element, root))
      element.remove();
  }
  for (const element of root.querySelectorAll(
    "ul, ol, table, p, div, section, h2, h3, h4, h5, h6, li, strong, em",
  )) {
    if (isTeaser(element)) element.remove();
  }
}

function isNamedClutter(element: Element): boolean {
  return CLUTTER_NAME.test(
    `${element.getAttribute("class") ?? ""} ${element.id}`.replace(/([a-z])([A-Z])/g, "$1-$2"),
  );
}

const INLINE = new Set(["A", "ABBR", "B", "CITE", "EM", "I", "MARK", "SPAN", "STRONG"]);

/** Sites give their links' class names that sound like boxes: words within a sentence stay. */
function isPartOfSentence(element: Element): boolean {
  if (!INLINE.has(element.nodeName)) return false;
  const parent = element.parentElement;
  return parent !== null && lengthOf(element) > 0 && lengthOf(parent) > 2 * lengthOf(element);
}

function holdsArticle(element: Element, root: Element): boolean {
  return lengthOf(element) > LARGE_SHARE * lengthOf(root);
}

/** A block that is nearly all link, and short: a pointer to another page. A heading or list of such is one too. */
function isTeaser(element: Element): boolean {
  const length = lengthOf(element);
  if (length === 0 || !isBlockOfItsOwn(element)) return false;
  const items = element.querySelectorAll("li, tr").length;
  const words = element.textContent.split(/\s+/).length;
  if (items === 0 && words > MAX_TEASER_WORDS) return false;
  const linked = [...element.querySelectorAll("a[href]")].reduce((sum, link) => sum + lengthOf(link), 0);
  return linked / length >= MOSTLY_LINKS;
}

/** Emphasis counts when it is all that its parent holds. */
function isBlockOfItsOwn(element: Element): boolean {
  const inline = element.nodeName === "STRONG" || element.nodeName === "EM";
  return !inline || lengthOf(element) === (element.parentElement ? lengthOf(element.parentElement) : 0);
}

function lengthOf(element: Element): number {
  return element.textContent.trim().length;
}
