import type { Citation } from "./citation";
import { printDate } from "./print-date";

/** A note after the Chicago Manual of Style, 17th edition: a remark quoted in a news report. */
export function writeChicago(citation: Citation): string {
  const { speaker, standing, words, isQuotation, occasion, saidOn } = citation;
  const who = `${speaker ?? "Unknown speaker"}${standing ? ` (${standing})` : ""}`;
  const said = isQuotation ? quote(words) : `paraphrased: ${words}`;
  const parts = [who, occasion, saidOn && printDate(saidOn), said, ...listReport(citation)];
  return `${parts.filter(Boolean).join(", ")}.`;
}

/** Quotation marks within others are single. */
function quote(words: string) {
  return `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

function listReport({ title, outlet, publishedOn, url, accessedOn, permalink }: Citation) {
  return [
    title ? `in “${title}”` : "in an untitled report",
    outlet,
    publishedOn && printDate(publishedOn),
    url,
    `accessed ${printDate(accessedOn)}`,
    `archived at ${permalink}`,
  ];
}
