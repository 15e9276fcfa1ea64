import { countryName } from "../countries";
import type { CountryCode } from "../../types";

const WITH_ARTICLE = new Set("US GB NL AE PH BS GM MV SC SB MH KM CF CG CD DO CZ UN EU".split(" "));
/** What a ministry is called in full, by the words news use. */
const PORTFOLIO_NAMES: readonly [RegExp, string][] = [
  [/\bforeign\b|\bexternal affairs\b/i, "Foreign Affairs"],
  [/\bdefen[cs]e\b/i, "Defence"],
  [/\bcommerce\b/i, "Commerce"],
  [/\btrade\b/i, "Trade"],
  [/\bfinance\b/i, "Finance"],
  [/\binterior\b|\bhome\b/i, "the Interior"],
  [/\benergy\b/i, "Energy"],
  [/\boil\b|\bpetroleum\b/i, "Petroleum"],
  [/\bjustice\b/i, "Justice"],
  [/\bhealth\b/i, "Health"],
  [/\beconom/i, "Economy"],
  [/\bagricultur/i, "Agriculture"],
];

/** "Government of the United Kingdom"; a union is its own government. */
export function nameGovernment(code: CountryCode): string {
  return code === "EU" || code === "UN" ? countryName(code) : `Government of ${nameWithArticle(code)}`;
}

/** "Japan's foreign ministry" is the "Ministry of Foreign Affairs of Japan". */
export function nameInstitution(phrase: string, code: CountryCode | null): string {
  const kind = /\b(?:ministry|department|foreign office)\b/i.test(phrase) ? "Ministry" : null;
  const portfolio = kind && PORTFOLIO_NAMES.find(([pattern]) => pattern.test(phrase))?.[1];
  const name = portfolio ? `${kind} of ${portfolio}` : phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return code === null ? name : `${name} of ${nameWithArticle(code)}`;
}

function nameWithArticle(code: CountryCode): string {
  return WITH_ARTICLE.has(code) ? `the ${countryName(code)}` : countryName(code);
}
