import { eld } from "eld/extrasmall";

/** Languages with a grammar here: their folders under `lexicon/`. */
const SUPPORTED = new Set(["en"]);
const SHORTEST = 20;
const SAMPLE = 1500;

export interface Language {
  /** BCP 47 primary tag; null when the text is too short to tell. */
  lang: string | null;
  supported: boolean;
}

/** The language of a text: as declared, else as its first lines look. */
export function detectLanguage(text: string, declared?: string): Language {
  const lang = declared ? primaryTag(declared) : guess(text);
  return { lang, supported: lang !== null && SUPPORTED.has(lang) };
}

function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? tag;
}

function guess(text: string): string | null {
  const sample = text.slice(0, SAMPLE).replace(/\s+/g, " ").trim();
  if ((sample.match(/\p{L}/gu) ?? []).length < SHORTEST) return null;
  return eld.detect(sample).language || null;
}
