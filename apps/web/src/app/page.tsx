import type { QueryNode } from "@readout/db";
import { parseQuery, printQuery } from "@readout/query";
import type { Metadata } from "next";
import { type Address, addressOf, readAddress } from "@/components/address";
import { FailureNotice } from "@/components/failure-notice";
import { announceFeeds } from "@/server/feed-links";
import { ArticlesFound } from "./articles-found/articles-found";
import { listChosen } from "./edit-query";
import { EmptyTimeline } from "./empty-timeline";
import { Filters } from "./filters/filters";
import { Histogram } from "./histogram/histogram";
import { loadTimeline } from "./load-timeline";
import { Pager } from "./pager";
import { QueryBox } from "./query-box/query-box";
import { QueryFaults } from "./query-box/query-faults";
import { Summary } from "./summary";
import { LaneNames } from "./timeline/lane-names";
import { TakeAway } from "./take-away";
import { findPair } from "./timeline/lanes";
import { TimelineList } from "./timeline/timeline-list";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readAddress(await searchParams);
  const alternates = await announceFeeds(q);
  return q === "" ? { alternates } : { title: q, alternates };
}

/** The timeline of whatever the address asks for, newest first. */
export default async function TimelinePage({ searchParams }: Props) {
  const address = readAddress(await searchParams);
  const parsed = parseQuery(address.q);
  return (
    <>
      <h1 className="sr-only">Timeline</h1>
      <QueryBox q={address.q} tree={parsed.ok ? parsed.tree : null} isReadable={parsed.ok} />
      {parsed.ok ? (
        <View address={{ ...address, q: printQuery(parsed.tree) }} tree={parsed.tree} />
      ) : (
        <QueryFaults q={address.q} faults={parsed.errors} />
      )}
    </>
  );
}

function View({ address, tree }: { address: Address; tree: QueryNode | null }) {
  if (listChosen(tree, "in").includes("articles")) return <ArticlesFound address={address} tree={tree} />;
  return <Statements address={address} tree={tree} />;
}

async function Statements({ address, tree }: { address: Address; tree: QueryNode | null }) {
  const { list, count, facets, histogram } = await loadTimeline(address, tree);
  if (!list.ok) return <FailureNotice failure={list.failure} />;
  const { rows, older, newer } = list.answer;
  const pair = findPair(tree);
  return (
    <>
      <Summary address={address} tree={tree} count={count} />
      {histogram && <Histogram histogram={histogram} tree={tree} />}
      <div className="mt-4 gap-8 lg:grid lg:grid-cols-[13.5rem_minmax(0,1fr)]">
        <Filters tree={tree} facets={facets} />
        <section aria-label="Statements" className="min-w-0">
          {pair && <LaneNames pair={pair} facets={facets} />}
          <Pager address={address} cursor={newer} direction="newer" />
          {rows.length === 0 ? (
            <EmptyTimeline q={address.q} />
          ) : (
            <TimelineList
              key={addressOf(address)}
              first={list.answer}
              view={{ q: address.q, sort: address.sort, pair }}
            />
          )}
          <noscript>
            <Pager address={address} cursor={older} direction="older" />
          </noscript>
          <TakeAway q={address.q} />
        </section>
      </div>
    </>
  );
}
