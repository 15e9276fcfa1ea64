import { type Citation, shortenWords } from "./citation";
import { splitDate } from "./print-date";
import { listNotes } from "./write-bibtex";

/** CSL-JSON, as citation processors and reference managers read it: an array of one item. */
export function writeCsl(citation: Citation): string {
  const { speaker, words, saidOn, occasion, title, outlet, url, permalink, accessedOn, lang } = citation;
  const item = {
    id: `readout-${citation.id}`,
    type: "speech",
    author: [{ literal: speaker ?? "Unknown speaker" }],
    title: shortenWords(words),
    abstract: words,
    genre: citation.isQuotation ? "Statement" : "Paraphrased statement",
    event: occasion,
    "event-title": occasion,
    issued: saidOn && toDate(saidOn),
    "container-title": title,
    publisher: outlet,
    URL: url ?? permalink,
    archive: "Readout",
    archive_location: permalink,
    accessed: toDate(accessedOn),
    language: lang,
    note: listNotes(citation).join("; "),
  };
  const known = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
  return `${JSON.stringify([known], null, 2)}\n`;
}

function toDate(date: string) {
  return { "date-parts": [splitDate(date)] };
}
