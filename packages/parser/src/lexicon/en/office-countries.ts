import type { CountryCode } from "../../types";

/** Titles that among the offices in the news one country has; others with the same title name their country with it. */
const TITLES: Readonly<Record<CountryCode, string>> = {
  US: "secretary of state|deputy secretary of state|assistant secretary of state|under secretary of state|undersecretary of state|defense secretary|secretary of defense|treasury secretary|secretary of the treasury|commerce secretary|secretary of commerce|secretary of homeland security|homeland security secretary|energy secretary|trade representative|chairman of the joint chiefs of staff|house speaker|director of national intelligence|white house press secretary|state department spokesperson|state department spokesman|state department spokeswoman|pentagon press secretary|pentagon spokesman|pentagon spokesperson",
  GB: "foreign secretary|defence secretary|home secretary|business secretary|chancellor of the exchequer|downing street spokesperson|downing street spokesman",
  IN: "external affairs minister|minister of external affairs|union minister|external affairs ministry spokesperson",
  JP: "chief cabinet secretary|deputy chief cabinet secretary",
  CN: "state councilor|state councillor",
  KR: "unification minister|minister of unification",
  IR: "supreme leader|leader of the islamic revolution",
  IE: "taoiseach|tánaiste",
  RU: "kremlin spokesman|kremlin spokesperson|kremlin spokeswoman",
  EU: "high representative|foreign policy chief|european commission president|president of the european commission|european council president|president of the european council",
};

const COUNTRIES: ReadonlyMap<string, CountryCode> = new Map(
  Object.entries(TITLES).flatMap(([country, titles]) => titles.split("|").map((title) => [title, country])),
);

/** Whose office it is where no country is told: "Secretary of State" alone is the United States'. */
export function countryOfOffice(office: string): CountryCode | null {
  return COUNTRIES.get(office.toLowerCase()) ?? null;
}
