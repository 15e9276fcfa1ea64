import type { ReactNode } from "react";
import { Country } from "@/components/country";
import { formatDay, formatDayTo } from "@/components/days";
import { describeCountry } from "@/components/describe-card";
import { describeEvent } from "@/components/describe-event";
import { Instant } from "@/components/instant";
import { NavLink } from "@/components/nav-link";
import { OutsideLink } from "@/components/outside-link";
import { findWordsAt } from "./find-words-at";
import type { ReadStatement } from "./load-statement";

/** Everything kept of a statement besides its words. What is unknown says so. */
export function Facts({ statement }: { statement: ReadStatement }) {
  return (
    <dl className="grid grid-cols-[8rem_1fr] gap-x-4 gap-y-2 border-t pt-5">
      <Fact name="Speaker">
        {statement.speakers.map(({ id, name }) => (
          <NavLink key={id} href={`/people/${id}`} className="quiet-link">
            {name}
          </NavLink>
        ))}
      </Fact>
      <Fact name="To">
        <Countries codes={statement.toCountries} />
      </Fact>
      <Fact name="About">
        <Countries codes={statement.aboutCountries} />
      </Fact>
      <Fact name="Event">
        {statement.event && (
          <NavLink href={`/events/${statement.event.id}`} className="quiet-link">
            {describeEvent(statement.event).title}
          </NavLink>
        )}
      </Fact>
      <Fact name="Said on">
        {statement.saidOn && formatDayTo(statement.saidOnPrecision ?? "day", statement.saidOn)}
      </Fact>
      <Fact name="Kind">{statement.kind}</Fact>
      <Fact name="Act">{statement.act}</Fact>
      <Fact name="Topics">{statement.topics.join(", ")}</Fact>
      <Fact name="Outlet">{statement.source?.name}</Fact>
      <Fact name="Article">
        <NavLink href={`/articles/${statement.articleId}`} className="quiet-link">
          {statement.article.title ?? "Untitled article"}
        </NavLink>
        {statement.article.url !== null && (
          <OutsideLink url={findWordsAt(statement.article.url, statement)}>
            The words on the live page
          </OutsideLink>
        )}
      </Fact>
      <Fact name="Published">
        {statement.article.publishedOn && formatDay(statement.article.publishedOn, "long")}
      </Fact>
      <Fact name="First seen">
        <Instant at={statement.firstSeenAt} />
      </Fact>
      <Fact name="Text">
        {statement.versions.map(({ number, firstSeenAt }) => (
          <span key={number} className={number === statement.version ? "" : "text-soft"}>
            Version {number}, <Instant at={firstSeenAt} />
            {number === statement.version && ", these words"}
          </span>
        ))}
      </Fact>
      <Fact name="Found by">
        Parser {statement.parserVersion}, sure to {Math.round(statement.confidence * 100)} %. Labels are
        machine-made: the words above are what was printed.
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="flex flex-wrap gap-x-3 gap-y-1" dir="auto">
        {children || <span className="text-soft">unknown</span>}
      </dd>
    </>
  );
}

function Countries({ codes }: { codes: string[] }) {
  return codes.length === 0
    ? "nobody named"
    : codes.map((code) => <Country key={code} country={describeCountry(code)} />);
}
