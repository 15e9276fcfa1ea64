import { countOf } from "@/components/count-of";
import { formatDay } from "@/components/days";
import { describeCountry } from "@/components/describe-card";
import { describeEvent } from "@/components/describe-event";
import { Flag } from "@/components/flag";
import { NavLink } from "@/components/nav-link";
import type { ListedEvent } from "./load-events";

/** Events under the month in which they took place. */
export function EventList({ events }: { events: ListedEvent[] }) {
  const months = [...new Set(events.map(monthOf))];
  return months.map((month) => (
    <section key={month} className="mb-8 max-w-4xl">
      <h2 className="mb-1 text-[0.8125rem] text-soft">
        {month === "" ? "Day not known" : formatDay(month, "month")}
      </h2>
      <ul>
        {events
          .filter((event) => monthOf(event) === month)
          .map((event) => (
            <Entry key={event.id} event={event} />
          ))}
      </ul>
    </section>
  ));
}

function Entry({ event }: { event: ListedEvent }) {
  const { title, articles, origins, sides } = describeEvent(event);
  const counts = [
    articles > 0 && countOf(articles, "report"),
    origins > 1 && countOf(origins, "origin"),
    sides > 0 && countOf(sides, "side"),
  ].filter((count) => count !== false);
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b py-2.5">
      <span className="w-14 shrink-0 text-soft">{nameDay(event)}</span>
      <NavLink
        href={`/events/${event.id}`}
        className="min-w-0 flex-1 basis-64 font-serif text-[1.0625rem] hover:underline"
      >
        <span dir="auto" className="block first-letter:uppercase">
          {title}
        </span>
      </NavLink>
      <span className="flex items-center gap-1.5">
        {event.countries.map((code) => (
          <Flag key={code} country={describeCountry(code)} />
        ))}
      </span>
      <span className="text-[0.8125rem] text-soft sm:w-52 sm:text-right">{counts.join(" · ")}</span>
    </li>
  );
}

function monthOf({ date }: ListedEvent) {
  return date?.slice(0, 7) ?? "";
}

function nameDay({ date, datePrecision }: ListedEvent) {
  return date !== null && datePrecision === "day" ? formatDay(date).slice(0, -5) : "";
}
