import type { Span } from "@readout/parser";

export interface Voice {
  name: string | null;
  country: string | null;
  /** A person with a name; all others speak for their country. */
  isPerson: boolean;
}

/** One proposition of one statement: what is compared. */
export interface Claim {
  /** Of the statement. */
  statementId: string;
  articleId: string;
  /** Of the statement's claims. */
  ordinal: number;
  spans: Span[];
  words: string;
  lang: string | null;
  speakers: Voice[];
  topics: string[];
  formulas: string[];
  act: string | null;
}
