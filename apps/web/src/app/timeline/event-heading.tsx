import { EventTitle } from "@/components/event-title";
import type { Occasion } from "./group-by-day";

/** An event on the spine, in two lines: who and what, and how many articles tell of it. */
export function EventHeading({ event }: { event: Occasion }) {
  return (
    <div className="relative mx-auto mb-3 w-fit max-w-2xl rounded-card border bg-card px-5 py-3 text-center">
      <h3 className="font-serif text-[1.0625rem] font-semibold">
        <EventTitle event={event} />
      </h3>
      <p className="mt-1 text-[0.8125rem] text-soft">
        {event.articles === 1 ? "1 report" : `${event.articles} reports`}
      </p>
    </div>
  );
}
