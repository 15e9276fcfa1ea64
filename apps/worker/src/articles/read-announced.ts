import { parseHTML } from "linkedom";
import { dropNotices } from "./drop-notices";
import { listParagraphs } from "./list-paragraphs";
import { refuseOvergrown } from "./refuse-overgrown";

/** The text that a feed gives of an article, in paragraphs; empty when it gives none. Throws a RangeError when it is outsized. */
export function readAnnounced(html: string): string {
  refuseOvergrown(html);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll("script, style, template, iframe, figure, form"))
    element.remove();
  const paragraphs = listParagraphs(document.body);
  return paragraphs.length > 0 ? dropNotices(paragraphs).join("\n\n") : "";
}
