import type { ArticleInput, ParsedArticle } from "./types";

export const PARSER_VERSION = "0.1.0";

/** Finds every statement of one article. Pure and synchronous; never throws on any text. */
export function parseArticle(_article: ArticleInput): ParsedArticle {
  return {
    parserVersion: PARSER_VERSION,
    lang: null,
    supported: false,
    events: [],
    statements: [],
    attributions: [],
    dyads: [],
  };
}
