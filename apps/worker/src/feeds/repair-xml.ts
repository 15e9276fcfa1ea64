import { FeedError } from "./errors";

/** Real feeds nest a dozen elements; 200,000 nested tags hung or overflowed two of the parsers we tried. */
const MAX_DEPTH = 200;
const MAX_ENTITIES = 50;
const MAX_ENTITY_LENGTH = 500;

/** Makes XML readable that came with control characters, entities of its own, odd prefixes or a cut end. Linear in length. */
export function repairXml(xml: string): string {
  return closeOpenElements(renameOldElements(dropRssPrefix(expandOwnEntities(dropForbiddenCharacters(xml)))));
}

/** XML 1.0 allows no C0 control but tab and line ends. */
function dropForbiddenCharacters(xml: string): string {
  return xml.replace(/[^\P{Cc}\t\n\r\u0080-\u009F]|[\uFFFE\uFFFF]/gu, "");
}

/** Expands text entities that the document's own DOCTYPE declares; one that names another entity is left alone, so nothing grows. */
function expandOwnEntities(xml: string): string {
  const doctype = /<!DOCTYPE[^[>]{0,1000}\[([^\]]{0,20000})\]\s*>/.exec(xml.slice(0, 25_000));
  if (!doctype) return xml;
  const entities = new Map<string, string>();
  for (const [, name, value] of doctype[1]!.matchAll(/<!ENTITY\s+([\w.-]+)\s+["']([^"'&%<]*)["']\s*>/g)) {
    if (entities.size < MAX_ENTITIES && value!.length <= MAX_ENTITY_LENGTH) entities.set(name!, value!);
  }
  const body = xml.slice(0, doctype.index) + xml.slice(doctype.index + doctype[0].length);
  return entities.size === 0
    ? body
    : body.replace(/&([\w.-]{1,64});/g, (whole, name: string) => entities.get(name) ?? whole);
}

/** `<r:rss xmlns:r="…userland…">`: RSS 2.0 under a prefix. */
function dropRssPrefix(xml: string): string {
  const prefix = /<([A-Za-z][\w-]*):rss[\s>]/.exec(xml.slice(0, 10_000))?.[1];
  return prefix ? xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</") : xml;
}

/** Names and attributes that old generators used for what has a standard form. */
function renameOldElements(xml: string): string {
  return xml
    .replace(
      /<(title|summary|content|tagline)\b[^<>]{0,200}\smode=["']base64["'][^<>]*>/g,
      '<$1 type="application/octet-stream">',
    )
    .replace(/<(\/?)fullitem\b/g, "<$1content:encoded")
    .replace(/<(\/?)dc:author\b/g, "<$1dc:creator");
}

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([A-Za-z_][\w:.-]*)[^<>]*?(\/?)>/g;

/** Closes what a cut download left open, and refuses documents nested deeper than any feed. */
function closeOpenElements(xml: string): string {
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(MARKUP)) {
    end = match.index + match[0].length;
    const [, closing, name, selfClosing] = match;
    if (!name || selfClosing) continue;
    if (closing) closeTo(open, name);
    else if (open.push(name) > MAX_DEPTH)
      throw new FeedError("too-deep", `nested deeper than ${MAX_DEPTH} elements`);
  }
  if (open.length === 0) return xml;
  const cutTag = xml.indexOf("<", end);
  const whole = cutTag < 0 ? xml : xml.slice(0, cutTag);
  return (
    whole +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join("")
  );
}

function closeTo(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}
