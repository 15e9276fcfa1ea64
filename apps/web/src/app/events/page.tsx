import type { Metadata } from "next";
import { FailureNotice } from "@/components/failure-notice";
import { MoreLink } from "@/components/more-link";
import { PageHead } from "@/components/page-head";
import { EventList } from "./event-list";
import { loadEvents, PAGE, readAfter } from "./load-events";

export const metadata: Metadata = { title: "Events" };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Calls, meetings, visits and other occasions at which the statements were made, newest first. */
export default async function EventsPage({ searchParams }: Props) {
  const found = await loadEvents(readAfter(await searchParams));
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const events = found.answer;
  const last = events.at(-1);
  return (
    <>
      <PageHead title="Events">
        Calls, meetings, visits and statements as the reports tell them. Each leads to the accounts of its
        sides, point by point.
      </PageHead>
      {events.length === 0 ? (
        <p className="text-soft">No event yet: they come with the articles that tell of them.</p>
      ) : (
        <EventList events={events} />
      )}
      {last && events.length === PAGE && (
        <MoreLink
          path="/events"
          parameters={{ after: last.id, ...(last.date !== null && { date: last.date }) }}
        />
      )}
    </>
  );
}
