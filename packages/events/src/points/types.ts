import type { Span } from "@readout/parser";

export interface Voice {
  name: string | null;
  country: string | null;
  /** A person with a name; all others speak for their country. */
  isPerson: boolean;
}

/** One proposition of one article's report of an event: what is compared. */
export interface Claim {
  articleId: string;
  /** Of the article's claims. */
  ordinal: number;
  /** The statement that it is part of; null for what the report tells without saying who said it. */
  statementId: string | null;
  spans: Span[];
  words: string;
  lang: string | null;
  /** None where the report does not tell. */
  speakers: Voice[];
  topics: string[];
  formulas: string[];
}

/** A statement as an article's parse found it. */
export interface FoundStatement {
  id: string;
  contentSpans: Span[];
  speakers: Voice[];
  topics: string[];
}
