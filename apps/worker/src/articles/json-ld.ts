/** An object of a page's JSON-LD. */
export type LinkedData = Record<string, unknown>;

const MAX_OBJECTS = 500;
const ARTICLE = /(?:Article|Posting|Report|Review|WebPage|Analysis|Story)$/;

/** The JSON-LD objects that describe an article, nested and in graphs included, best type first. Broken JSON is passed over. */
export function listArticleData(document: Document): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ""), found);
  }
  const articles = found.filter((data) => typesOf(data).some((type) => ARTICLE.test(type)));
  return articles.toSorted((a, b) => Number(isPage(a)) - Number(isPage(b)));
}

function collect(root: unknown, found: LinkedData[]): void {
  const open = [root];
  while (open.length > 0 && found.length < MAX_OBJECTS) {
    const value = open.shift();
    if (Array.isArray(value)) open.push(...value.slice(0, MAX_OBJECTS));
    else if (isObject(value)) {
      found.push(value);
      open.push(value["@graph"], value["mainEntity"], value["mainEntityOfPage"]);
    }
  }
}

function parse(text: string): unknown {
  try {
    // Some sites wrap it in comments, or leave raw line breaks inside strings.
    return JSON.parse(
      text.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, "").replace(/[\n\r\t]+/g, " "),
    );
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is LinkedData {
  return typeof value === "object" && value !== null;
}

function typesOf(data: LinkedData): string[] {
  return [data["@type"]].flat().filter((type) => typeof type === "string");
}

function isPage(data: LinkedData): boolean {
  return typesOf(data).includes("WebPage");
}
