import type { StatementCard } from "@readout/db";
import { countryName } from "@readout/parser/countries";
import { describeEvent } from "../describe-event";

export interface CitationNote {
  /** Where the statement stays, frozen at the version cited. */
  permalink: string;
  accessedOn: string;
}

/** What every style of citation is made of; null where unknown. */
export interface Citation extends CitationNote {
  id: string;
  speaker: string | null;
  /** "President, China" */
  standing: string | null;
  words: string;
  /** Whether the words are the speaker's own: only these may stand in quotation marks. */
  isQuotation: boolean;
  occasion: string | null;
  /** Day, month or year said: "2022-07-29", "2022-07", "2022". */
  saidOn: string | null;
  outlet: string | null;
  title: string | null;
  publishedOn: string | null;
  url: string | null;
  lang: string | null;
}

const LENGTHS = { day: 10, month: 7, year: 4 };

/** Gathers what is cited of a statement. */
export function readCitation(card: StatementCard, note: CitationNote): Citation {
  const countries = card.actorCountries.map((code) => countryName(code)).join(" and ");
  return {
    ...note,
    id: card.id,
    speaker: card.speakerName,
    standing: [card.office, countries].filter(Boolean).join(", ") || null,
    words: card.words,
    isQuotation: card.kind === "direct",
    occasion: describeEvent(card.event) ?? null,
    saidOn: card.saidOn && card.saidOn.slice(0, LENGTHS[card.saidOnPrecision ?? "day"]),
    outlet: card.source?.name ?? null,
    title: card.article.title,
    publishedOn: card.article.publishedOn,
    url: card.article.url,
    lang: card.article.lang,
  };
}

const MAX_TITLE = 200;

/** The words as a title: cut where they are long. */
export function shortenWords(words: string): string {
  return words.length <= MAX_TITLE ? words : `${words.slice(0, words.lastIndexOf(" ", MAX_TITLE))} …`;
}
