import { readFileSync } from "node:fs";
import type { Span } from "../src/types";

export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export interface GoldArticle {
  id: string;
  text: string;
  attributions: GoldAttribution[];
}

/** Reads a corpus of one article a line, offsets in UTF-16 units. */
export function readCorpus(path: string): GoldArticle[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldArticle);
}
