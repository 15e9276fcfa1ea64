import { addressOf } from "@/components/address";
import { NavLink } from "@/components/nav-link";
import { PeriodBars } from "@/components/period-bars";
import { Section } from "@/components/section";
import type { ReadDyad } from "./load-dyad";
import { sidesOf } from "./sides-of";

interface Props {
  dyad: ReadDyad;
  span: readonly [string, string] | undefined;
}

const SHOWN = 12;

/** The same small chart for each topic: the first country above the line, the second below. */
export function Topics({ dyad: { from, to, busiest, topics }, span }: Props) {
  if (!busiest || busiest.values.length === 0) return null;
  return (
    <Section title="On what">
      <ul className="grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-4">
        {busiest.values.slice(0, SHOWN).map(({ value: topic, count: total }) => (
          <li key={topic}>
            <h3 className="mb-1 flex justify-between gap-2">
              <NavLink
                href={addressOf({ q: `between:${from},${to} topic:${topic}` })}
                className="hover:underline"
              >
                {topic}
              </NavLink>
              <span className="text-soft">
                {busiest.exact ? "" : "~"}
                {total.toLocaleString("en")}
              </span>
            </h3>
            <PeriodBars
              label={`Statements on ${topic}`}
              months={sidesOf(
                topics.filter((count) => count.topic === topic),
                from,
              )}
              span={span}
              height={48}
              tellsCounts={false}
              tones={{ first: "fill-first", second: "fill-second" }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
