import { type Citation, shortenWords } from "./citation";
import { listNotes } from "./write-bibtex";

/** A record for reference managers, in UTF-8. */
export function writeRis(citation: Citation): string {
  const { speaker, words, saidOn, title, outlet, url, permalink, accessedOn, lang } = citation;
  const lines: [tag: string, value: string | null][] = [
    ["TY", "NEWS"],
    ["ID", `readout-${citation.id}`],
    ["AU", speaker ?? "Unknown speaker"],
    ["TI", shortenWords(words)],
    ["T2", title],
    ["PB", outlet],
    ["PY", saidOn && saidOn.slice(0, 4)],
    ["DA", saidOn && toRisDate(saidOn)],
    ["AB", words],
    ["UR", url ?? permalink],
    ["Y2", toRisDate(accessedOn)],
    ["LA", lang],
    ...listNotes(citation).map((note): [string, string] => ["N1", note]),
    ["ER", ""],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${toLine(value)}\r\n`)).join("");
}

/** "2022/07/29/": what is unknown stays empty between slashes. */
function toRisDate(date: string) {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}

function toLine(text: string) {
  return text.replace(/\s+/g, " ").trim();
}
