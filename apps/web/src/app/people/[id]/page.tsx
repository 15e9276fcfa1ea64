import { linkPerson } from "@readout/export";
import { printQuery } from "@readout/query";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { addressOf } from "@/components/address";
import { CardList } from "@/components/card-list";
import { Country } from "@/components/country";
import { countOf } from "@/components/count-of";
import { describeCard, describeCountry } from "@/components/describe-card";
import { FailureNotice } from "@/components/failure-notice";
import { JsonLd } from "@/components/json-ld";
import { NavLink } from "@/components/nav-link";
import { PageHead } from "@/components/page-head";
import { PeriodBars } from "@/components/period-bars";
import { Section } from "@/components/section";
import { findBaseUrl } from "@/server/api/base-url";
import { announceFeeds } from "@/server/feed-links";
import { loadPerson } from "./load-person";
import { Offices } from "./offices";
import { SpokenOf } from "./spoken-of";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = await loadPerson(id);
  const alternates = await announceFeeds(`speaker:${id}`);
  return { title: found.ok ? found.answer.person.name : "Person", alternates };
}

/** One speaker: in which offices, about whom, how often, and with which last words. */
export default async function PersonPage({ params }: Props) {
  const found = await loadPerson((await params).id);
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const { person, spokenOf, months, lastWords } = found.answer;
  const total = months.reduce((sum, { statements }) => sum + statements, 0);
  const q = printQuery({ type: "field", field: "speaker", values: [person.name] });
  const address = `${findBaseUrl(await headers())}/people/${person.id}`;
  return (
    <>
      <JsonLd facts={linkPerson(person, address, person.offices[0]?.title ?? null)} />
      <PageHead title={person.name}>
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {person.country !== null && <Country country={describeCountry(person.country)} />}
          <span>{countOf(total, "statement")}</span>
          <NavLink href={addressOf({ q })} className="quiet-link">
            On the timeline
          </NavLink>
        </p>
      </PageHead>
      <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,44rem)]">
        <div>
          <Offices offices={person.offices} />
          <SpokenOf countries={spokenOf} q={q} />
          <Section title="How often">
            <PeriodBars
              label={`Statements of ${person.name}`}
              months={months.map(({ month, statements }) => ({ month, first: statements }))}
            />
          </Section>
        </div>
        <Section title="Last words">
          {lastWords.length === 0 ? (
            <p className="text-soft">No statement of theirs is listed now.</p>
          ) : (
            <CardList cards={lastWords.map(describeCard)} />
          )}
        </Section>
      </div>
    </>
  );
}
