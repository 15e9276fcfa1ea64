import type { Metadata } from "next";
import { addressOf } from "@/components/address";
import { findCountryName } from "@/components/country-name";
import { countOf } from "@/components/count-of";
import { FailureNotice } from "@/components/failure-notice";
import { findSpan } from "@/components/fill-periods";
import { NavLink } from "@/components/nav-link";
import { PageHead } from "@/components/page-head";
import { PeriodBars } from "@/components/period-bars";
import { Section } from "@/components/section";
import { announceFeeds } from "@/server/feed-links";
import { loadDyad, parseDyad } from "./load-dyad";
import { sidesOf } from "./sides-of";
import { Speakers } from "./speakers";
import { Tone } from "./tone";
import { Topics } from "./topics";

interface Props {
  params: Promise<{ dyad: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { from, to } = parseDyad((await params).dyad);
  const alternates = await announceFeeds(`between:${from},${to}`);
  return { title: `${findCountryName(from)} and ${findCountryName(to)}`, alternates };
}

/** Two countries on each other: how often, on what, by whom and in which tone, over time. */
export default async function DyadPage({ params }: Props) {
  const found = await loadDyad((await params).dyad);
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const dyad = found.answer;
  const { from, to, months, count } = dyad;
  const [names, span] = [[findCountryName(from), findCountryName(to)] as const, findSpan(months)];
  return (
    <>
      <PageHead title={`${names[0]} and ${names[1]}`}>
        <p className="flex flex-wrap gap-x-4">
          <span>
            {count.exact ? "" : "~"}
            {countOf(count.total, "statement")}
          </span>
          <NavLink href={addressOf({ q: `between:${from},${to}` })} className="quiet-link">
            Side by side on the timeline
          </NavLink>
        </p>
      </PageHead>
      {count.total === 0 ? (
        <p className="text-soft">Neither has been heard on the other yet.</p>
      ) : (
        <>
          <Section title="How often">
            <p className="mb-1 text-soft">
              <span className="font-semibold text-first">{names[0]}</span> above,{" "}
              <span className="font-semibold text-second">{names[1]}</span> below
            </p>
            <PeriodBars
              label={`Statements of ${names[0]} above the line, of ${names[1]} below`}
              months={sidesOf(months, from)}
              height={120}
              tones={{ first: "fill-first", second: "fill-second" }}
            />
          </Section>
          <Tone dyad={dyad} span={span} />
          <Topics dyad={dyad} span={span} />
          <Speakers dyad={dyad} />
        </>
      )}
    </>
  );
}
