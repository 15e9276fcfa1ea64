import { type Citation, shortenWords } from "./citation";
import { splitDate } from "./print-date";

const ESCAPES: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** An entry for BibTeX or BibLaTeX, in UTF-8. */
export function writeBibtex(citation: Citation): string {
  const fields = Object.entries(listFields(citation)).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{readout-${citation.id},\n${fields.join(",\n")}\n}\n`;
}

function listFields({ saidOn, ...citation }: Citation) {
  const [year, month, day] = saidOn === null ? [] : splitDate(saidOn);
  const report = [citation.title, citation.outlet].filter((part) => part !== null).join(", ");
  return {
    // Within braces a name is kept whole: which part is the family's is not known.
    author: `{${escape(citation.speaker ?? "Unknown speaker")}}`,
    title: `{${escape(shortenWords(citation.words))}}`,
    howpublished: report === "" ? null : escape(`In: ${report}`),
    year,
    month,
    day,
    publisher: citation.outlet && escape(citation.outlet),
    url: citation.url ?? citation.permalink,
    urldate: citation.accessedOn,
    note: escape(listNotes(citation).join("; ")),
    abstract: escape(citation.words),
    langid: citation.lang,
  };
}

/** What a reference manager has no field for. */
export function listNotes({
  standing,
  occasion,
  isQuotation,
  publishedOn,
  permalink,
}: Omit<Citation, "saidOn">) {
  const published = publishedOn && `published ${publishedOn}`;
  const notes = [
    standing,
    occasion,
    isQuotation ? "quoted" : "paraphrased",
    published,
    `archived at ${permalink}`,
  ];
  return notes.filter((note) => note !== null);
}

function escape(text: string) {
  return text.replace(/[\\~^{}$&#%_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`).replace(/\s+/g, " ");
}
