import { type Citation, shortenWords } from "./citation";
import { printDate, printDateYearFirst } from "./print-date";

/** A reference after APA's 7th edition. */
export function writeApa(citation: Citation): string {
  const { speaker, standing, words, saidOn, outlet, url, permalink, accessedOn } = citation;
  const author = `${speaker ?? "Unknown speaker"}${standing ? ` (${standing})` : ""}`;
  const date = saidOn ? printDateYearFirst(saidOn) : "n.d.";
  const place = `Retrieved ${printDate(accessedOn)}, from ${url ?? permalink}`;
  const sentences = [`${author}.`, `(${date}).`, `${shortenWords(words)} [${describe(citation)}].`];
  return [...sentences, outlet && `${outlet}.`, place, url && `(archived at ${permalink})`]
    .filter(Boolean)
    .join(" ");
}

function describe({ isQuotation, occasion, title, publishedOn }: Citation) {
  const report = title ? `in “${title}”` : "in an untitled report";
  const published = publishedOn ? `, published ${printDate(publishedOn)}` : "";
  return `${isQuotation ? "Statement" : "Paraphrased statement"}${occasion ? `, ${occasion}` : ""}, ${report}${published}`;
}
