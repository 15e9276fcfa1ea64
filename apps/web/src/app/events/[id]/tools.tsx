import { CopyLink } from "@/components/copy-link";
import { NavLink } from "@/components/nav-link";
import { PrintButton } from "./print-button";

/** What one can take away from the page. */
export function Tools({ eventId, canCompare }: { eventId: string; canCompare: boolean }) {
  return (
    <div className="my-5 flex flex-wrap items-center gap-3 print:hidden">
      <CopyLink />
      <PrintButton />
      {canCompare && (
        <a href={`/events/${eventId}/comparison.csv`} className="button" download>
          Download as CSV
        </a>
      )}
      <NavLink href={`/?q=event:${eventId}`} className="quiet-link">
        All that was said, on the timeline
      </NavLink>
    </div>
  );
}
