import type { QueryNode } from "@readout/db";
import { parseQuery } from "@readout/query";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { FailureNotice } from "@/components/failure-notice";
import { findBaseUrl } from "@/server/api/base-url";
import { listFeedLinks } from "@/server/feed-links";
import { type Address, readAddress } from "./address";
import { EmptyTimeline } from "./empty-timeline";
import { Filters } from "./filters";
import { Histogram } from "./histogram";
import { loadTimeline } from "./load-timeline";
import { Pager } from "./pager";
import { QueryFaults } from "./query-faults";
import { SearchBox } from "./search-box";
import { Summary } from "./summary";
import { findPair } from "./timeline/lanes";
import { LaneNames } from "./timeline/lane-names";
import { TakeAway } from "./take-away";
import { Timeline } from "./timeline/timeline";

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readAddress(await searchParams);
  const alternates = { types: listFeedLinks(q, findBaseUrl(await headers())) };
  return q === "" ? { alternates } : { title: q, alternates };
}

/** The timeline of whatever the address asks for, newest first. */
export default async function TimelinePage({ searchParams }: Props) {
  const address = readAddress(await searchParams);
  const parsed = parseQuery(address.q);
  return (
    <>
      <h1 className="sr-only">Timeline</h1>
      <SearchBox q={address.q} tree={parsed.ok ? parsed.tree : null} isReadable={parsed.ok} />
      {parsed.ok ? (
        <View address={address} tree={parsed.tree} />
      ) : (
        <QueryFaults q={address.q} faults={parsed.errors} />
      )}
    </>
  );
}

async function View({ address, tree }: { address: Address; tree: QueryNode | null }) {
  const { list, count, facets, histogram } = await loadTimeline(address);
  if (!list.ok) return <FailureNotice failure={list.failure} />;
  const { items, nextCursor, previousCursor } = list.answer;
  const pair = findPair(tree);
  return (
    <>
      <Summary address={address} tree={tree} count={count} />
      {histogram && items.length > 0 && <Histogram histogram={histogram} tree={tree} />}
      <div className="mt-6 gap-8 lg:grid lg:grid-cols-[13rem_minmax(0,1fr)]">
        <Filters tree={tree} facets={facets} />
        <section aria-label="Statements">
          {pair && <LaneNames pair={pair} facets={facets} />}
          {items.length === 0 ? <EmptyTimeline q={address.q} /> : <Timeline cards={items} pair={pair} />}
          <Pager address={address} newer={previousCursor} older={nextCursor} />
          <TakeAway q={address.q} />
        </section>
      </div>
    </>
  );
}
