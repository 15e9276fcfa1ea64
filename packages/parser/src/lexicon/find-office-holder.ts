import { canMean } from "./en/office-meaning";
import { foldKey } from "./fold-text";
import { OFFICE_HOLDERS } from "./office-holders";
import type { OfficeHolder } from "./office-holders";
import type { CountryCode, Day } from "../types";

interface Asked {
  name: string;
  /** As the article has it; null when it says none. */
  country: CountryCode | null;
  /** When the article is from; null when unknown: then the holder must be the only one of the name. */
  on: Day | null;
}

const byName = new Map<string, OfficeHolder[]>();
const bySurname = new Map<string, OfficeHolder[]>();

/** A term before it began or after it ended still tells who is meant, not which office was held. */
const SLACK_YEARS = 1;

/** The office-holder that a name means: a full name or variant, else a surname that fits only one of the time. */
export function findOfficeHolder({ name, country, on }: Asked): OfficeHolder | undefined {
  if (byName.size === 0) readHolders();
  const key = foldKey(name);
  const fitting = (byName.get(key) ?? byName.get(withoutInitials(key)) ?? bySurname.get(key) ?? []).filter(
    (holder) => (country === null || holder.country === country) && (on === null || wasAround(holder, on)),
  );
  const people = new Set(fitting.map((holder) => holder.name));
  if (people.size !== 1) return undefined;
  return fitting.find((holder) => on !== null && isInOffice(holder, on)) ?? fitting[0];
}

/** Who held an office of a country on that day; undefined where the list knows none or several. */
export function findHolderOf(office: string, country: CountryCode, on: Day): OfficeHolder | undefined {
  const holders = OFFICE_HOLDERS.filter(
    (holder) => holder.country === country && isInOffice(holder, on) && canMean(office, holder.office),
  );
  return new Set(holders.map(({ name }) => name)).size === 1 ? holders[0] : undefined;
}

/** "Antony J. Blinken" as "Antony Blinken". */
function withoutInitials(key: string): string {
  return key.replace(/ \p{L}\.?(?= )/gu, "");
}

/** Surnames that many others bear, or that are also words. */
const COMMON = new Set(
  "straw blair clinton johnson cameron sullivan kerry carney singh truss yoon rubio albanese brown howard morrison abbott harper powell harris vance austin hague hammond gabriel costa cooper salman farhan zayed hamad castro santos sharif ahmed marcos marin bennett sharon tamim cleverly pence conte petro nieto ibrahim kallas herzog razak".split(
    " ",
  ),
);
const SHORTEST = 5;
const SHORT = new Set(["xi", "modi"]);
const surnames = new Set<string>();
/** Where news write the surname before the given name. */
const surnameFirst = new Set(["CN", "TW", "KR", "KP", "VN"]);

/** A surname that news use alone, without an introduction: "Putin". */
export function isHolderSurname(word: string): boolean {
  if (surnames.size === 0)
    for (const { name, country } of OFFICE_HOLDERS.flatMap(({ name, variants, country }) =>
      [name, ...variants].map((form) => ({ name: form, country })),
    )) {
      const surname =
        foldKey(name)
          .split(" ")
          .at(surnameFirst.has(country) ? 0 : -1) ?? "";
      if ((surname.length >= SHORTEST && !COMMON.has(surname)) || SHORT.has(surname)) surnames.add(surname);
    }
  return surnames.has(/^[a-z]+$/i.test(word) ? word.toLowerCase() : foldKey(word));
}

function isInOffice({ from, to }: OfficeHolder, on: Day): boolean {
  return from <= on && (to === null || on <= to);
}

function wasAround({ from, to }: OfficeHolder, on: Day): boolean {
  return addYears(from, -SLACK_YEARS) <= on && (to === null || on <= addYears(to, SLACK_YEARS));
}

function addYears(day: Day, years: number): Day {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

function readHolders() {
  for (const holder of OFFICE_HOLDERS) {
    for (const name of [holder.name, ...holder.variants]) {
      add(byName, foldKey(name), holder);
      for (const part of foldKey(name).split(" "))
        if (part.length > 1 && part !== "jr") add(bySurname, part, holder);
    }
  }
}

function add(index: Map<string, OfficeHolder[]>, key: string, holder: OfficeHolder) {
  const known = index.get(key);
  if (!known) index.set(key, [holder]);
  else if (!known.includes(holder)) known.push(holder);
}
