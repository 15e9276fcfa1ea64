import { countOf } from "@/components/count-of";
import { Country } from "@/components/country";
import { findCountryName } from "@/components/country-name";
import { formatDayTo } from "@/components/days";
import { describeCountry } from "@/components/describe-card";
import { describeEvent } from "@/components/describe-event";
import { findFirstPublisher } from "@/components/find-first-publisher";
import type { ReadEvent, ReadReport } from "./load-event";

/** What it was, who took part and when; how often it is reported, how independently, and by which sides. */
export function EventHead({ event, reports }: { event: ReadEvent; reports: ReadReport[] }) {
  return (
    <header className="mt-8 mb-5 max-w-3xl space-y-2">
      <h1 className="font-serif text-2xl leading-snug font-semibold first-letter:uppercase">
        {describeEvent(event).title}
      </h1>
      <p className="text-soft">
        {event.date === null ? "Its day is not known" : formatDayTo(event.datePrecision ?? "day", event.date)}
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {event.participants.map(({ name, office, country }) => (
          <li key={`${name} ${office} ${country}`} className="flex flex-wrap items-baseline gap-x-2">
            {name !== null && <strong className="font-semibold">{name}</strong>}
            {office !== null && <span className="text-soft">{office}</span>}
            {country !== null && <Country country={describeCountry(country)} />}
          </li>
        ))}
      </ul>
      <p>{describeCoverage(event)}</p>
      <FirstPublisher event={event} reports={reports} />
      <p className="text-soft">Sources checked: {listOutlets(reports)}</p>
    </header>
  );
}

function FirstPublisher({ event, reports }: { event: ReadEvent; reports: ReadReport[] }) {
  const first = findFirstPublisher(reports, event.countries);
  if (!first) return null;
  return (
    <p>
      {findCountryName(first.side)}’s account came out first
      {first.lead !== null && `, ${first.lead} before the other`}
      {first.outlet !== null && <span className="text-soft"> ({first.outlet})</span>}
    </p>
  );
}

function describeCoverage(event: ReadEvent) {
  if (event.articles === 0) return "No report of it yet";
  const origins = countOf(event.origins, "independent origin");
  return `${countOf(event.articles, "report")}, ${origins}, ${describeSides(event)}`;
}

function describeSides({ sides, countries }: ReadEvent) {
  if (sides.length === 0) return "no side’s own account";
  const names = sides.map((side) => findCountryName(side)).join(" and ");
  return `${sides.length} of ${countries.length} ${countries.length === 1 ? "side" : "sides"} (${names})`;
}

function listOutlets(reports: ReadReport[]) {
  const names = [...new Set(reports.map(({ source }) => source?.name ?? "unknown outlet"))];
  const shown = names.length > 8 ? [...names.slice(0, 8), `${names.length - 8} more`] : names;
  return shown.join(", ");
}
