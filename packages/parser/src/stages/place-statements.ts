import type { DateMention, Occasion, Resolved, Sentence } from "../reading";
import type { CountryCode, SaidOn } from "../types";
import type { Occasions } from "./find-occasions";

export interface Placed {
  occasion: Occasion | null;
  saidOn: SaidOn | null;
}

interface Parts {
  sentences: readonly Sentence[];
  dates: readonly (readonly DateMention[])[];
  occasions: Occasions;
  /** Countries that the lead speaks of. */
  leadCountries: ReadonlySet<CountryCode>;
}

const LEAD = 2;

/** Where and when each statement was made. Nothing is invented: what the text leaves open is null. */
export function placeStatements(parts: Parts, resolved: readonly Resolved[]): Placed[] {
  const main = parts.occasions.list.find(({ countries, future }) => countries.length > 1 && !future) ?? null;
  const leadDate = findLeadDate(parts, resolved);
  return resolved.map(({ finding, actor }) => {
    const countries = actor?.speaker.country?.split("+") ?? [];
    const dated = (parts.dates[finding.sentence] ?? []).find(
      ({ span, past }) =>
        past && !finding.contentSpans.some(([from, to]) => span[0] >= from && span[1] <= to),
    );
    const lasting = finding.tense !== "past";
    const own = parts.occasions.own.get(finding.sentence);
    const apart = lasting || (dated && main?.date && dated.day !== main.date.day);
    const atMain =
      main && !apart && countries.some((country) => main.countries.includes(country)) ? main : null;
    const occasion = own && !own.future ? own : atMain;
    const inLead = countries.some((country) => parts.leadCountries.has(country));
    const saidOn =
      toSaidOn(dated, "sentence") ??
      (occasion?.date ? toSaidOn(occasion.date, "event") : null) ??
      (leadDate && inLead && !lasting ? toSaidOn(leadDate, "lead") : null);
    return { occasion, saidOn };
  });
}

function toSaidOn(date: DateMention | undefined, basis: SaidOn["basis"]): SaidOn | null {
  return date ? { day: date.day, precision: date.precision, basis } : null;
}

function findLeadDate({ dates }: Parts, resolved: readonly Resolved[]): DateMention | undefined {
  const contents = resolved
    .filter(({ finding }) => finding.sentence < LEAD)
    .flatMap(({ finding }) => finding.contentSpans);
  return dates
    .slice(0, LEAD)
    .flat()
    .find(({ span, past }) => past && !contents.some(([from, to]) => span[0] >= from && span[1] <= to));
}
