import { getCountry } from "../lexicon/countries";
import { findCountryMentions } from "../lexicon/find-country-mentions";
import { lookupBody, lookupOutlet } from "../lexicon/find-bodies";
import type { CountryWord, Origin, Sentence } from "../reading";
import type { CountryCode, Day } from "../types";

interface Parts {
  text: string;
  sentences: readonly Sentence[];
  words: readonly CountryWord[];
  outlet: string | undefined;
  publishedOn: Day | null;
}

/** Where an article comes from, by its outlet, its dateline and the countries it speaks of. */
export function findOrigin({ text, sentences, words, outlet, publishedOn }: Parts): Origin {
  const house = outlet === undefined ? null : houseOf(outlet);
  const readers = outlet === undefined ? null : homeOf(outlet);
  const home = words.some(({ code }) => code === readers) ? readers : house;
  return {
    publishedOn,
    home,
    house,
    seat: seatOf(text, sentences, words),
    abroad: foremostAbroad(words, home),
  };
}

/** An independent agency writes for readers anywhere. */
function homeOf(outlet: string): CountryCode | null {
  const known = lookupOutlet(outlet);
  return known && (known.kind !== "agency" || known.control !== "independent") ? known.country : null;
}

const OFFICIAL = /\b(?:ministry|department|embassy|government|presidency|bureau|mission|chancellery)\b/i;

function houseOf(outlet: string): CountryCode | null {
  const told = OFFICIAL.test(outlet) ? findCountryMentions(outlet)[0]?.code : undefined;
  return lookupBody(outlet)?.country ?? told ?? ownerOfSite(outlet);
}

/** "GOV.UK", "mofa.go.jp", "state.gov": the government whose site it is. */
function ownerOfSite(outlet: string): CountryCode | null {
  const [, domain, code] = /(?:^|\.)(gov|go|gob|gouv)(?:\.([a-z]{2}))?$/i.exec(outlet.trim()) ?? [];
  if (domain === undefined) return null;
  if (code === undefined) return domain.toLowerCase() === "gov" ? "US" : null;
  return code.toLowerCase() === "uk" ? "GB" : (getCountry(code.toUpperCase())?.code ?? null);
}

/** "TOKYO -", "ISLAMABAD:": the country whose capital stands before the first sentence or opens it. */
function seatOf(
  text: string,
  sentences: readonly Sentence[],
  [first]: readonly CountryWord[],
): CountryCode | null {
  const start = sentences[0]?.start ?? 0;
  if (!first || first.sense !== "capital") return null;
  const [from, to] = first.span;
  if (from === start) return /^\p{Lu}{4,}:/u.test(text.slice(from, to + 1)) ? first.code : null;
  if (to > start) return null;
  return text.lastIndexOf("\n", start) < first.span[0] ? first.code : null;
}

function foremostAbroad(words: readonly CountryWord[], home: CountryCode | null): CountryCode | null {
  const times = new Map<CountryCode, number>();
  for (const { code } of words) if (code !== "" && code !== home) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
