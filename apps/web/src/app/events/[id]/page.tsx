import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { describeEvent } from "@/components/describe-event";
import { FailureNotice } from "@/components/failure-notice";
import { announceFeeds } from "@/server/feed-links";
import { Comparison } from "./comparison";
import { Counter } from "./counter";
import { EventHead } from "./event-head";
import { loadEvent } from "./load-event";
import { Reports } from "./reports";
import { Tools } from "./tools";

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const found = await loadEvent(id);
  const title = found.ok ? describeEvent(found.answer.event).title : "Event";
  return { title, alternates: await announceFeeds(`event:${id}`) };
}

/** One event: who, what, when; the two sides' accounts beside each other; and every report that it rests on. */
export default async function EventPage({ params }: Props) {
  const { id } = await params;
  const found = await loadEvent(id);
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const { event, comparison, reports } = found.answer;
  // Its tellings went to another event since this address was made.
  if (event.id !== id) permanentRedirect(`/events/${event.id}`);
  return (
    <>
      <EventHead event={event} reports={reports} />
      <Tools eventId={event.id} canCompare={comparison !== null && comparison.points.length > 0} />
      {comparison !== null && (
        <>
          <Counter comparison={comparison} />
          <Comparison comparison={comparison} />
        </>
      )}
      <Reports reports={reports} />
    </>
  );
}
