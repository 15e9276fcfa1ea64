import type { StatementCard } from "@readout/db";
import { type Citation, type CitationNote, readCitation } from "./citation";
import { writeApa } from "./write-apa";
import { writeBibtex } from "./write-bibtex";
import { writeChicago } from "./write-chicago";
import { writeCsl } from "./write-csl";
import { writeRis } from "./write-ris";

interface Style {
  name: string;
  mediaType: string;
  extension: string;
  write: (citation: Citation) => string;
}

const TEXT = { mediaType: "text/plain; charset=utf-8", extension: "txt" };

/** How a statement can be cited. */
export const CITATION_STYLES = {
  chicago: { name: "Chicago", ...TEXT, write: writeChicago },
  apa: { name: "APA", ...TEXT, write: writeApa },
  bibtex: {
    name: "BibTeX",
    mediaType: "application/x-bibtex; charset=utf-8",
    extension: "bib",
    write: writeBibtex,
  },
  ris: {
    name: "RIS",
    mediaType: "application/x-research-info-systems; charset=utf-8",
    extension: "ris",
    write: writeRis,
  },
  "csl-json": {
    name: "CSL-JSON",
    mediaType: "application/vnd.citationstyles.csl+json",
    extension: "json",
    write: writeCsl,
  },
} satisfies Record<string, Style>;

export type CitationStyle = keyof typeof CITATION_STYLES;

/** The citation of a statement in one style. */
export function citeStatement(card: StatementCard, style: CitationStyle, note: CitationNote): string {
  return CITATION_STYLES[style].write(readCitation(card, note));
}
