import { countOf } from "@/components/count-of";
import { formatDay } from "@/components/days";
import { Section } from "@/components/section";
import type { ReadPerson } from "./load-person";

type Office = ReadPerson["offices"][number];

/** The offices that statements show a person in, and from when to when they do. */
export function Offices({ offices }: { offices: Office[] }) {
  return (
    <Section title="Offices, as the articles state them">
      {offices.length === 0 ? (
        <p className="text-soft">No office is stated.</p>
      ) : (
        <ul>
          {offices.map((office) => (
            <li key={office.title} className="flex flex-wrap items-baseline gap-x-3 border-b py-1.5">
              <span dir="auto" className="flex-1 basis-40">
                {office.title}
              </span>
              <span className="text-[0.8125rem] text-soft">
                {describeTime(office)} · {countOf(office.statements, "statement")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function describeTime({ firstOn, lastOn }: Office) {
  if (firstOn === null || lastOn === null) return "days not known";
  return firstOn === lastOn ? formatDay(firstOn) : `${formatDay(firstOn)} – ${formatDay(lastOn)}`;
}
