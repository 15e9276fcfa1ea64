import { writeComparison } from "@readout/export";
import { loadEvent } from "../load-event";

const STATUS = { unavailable: 503, "too-slow": 504, "bad-request": 400 };

/** The comparison as a table: a line for each report of a point. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const found = await loadEvent((await params).id);
  if (!found.ok) return new Response(null, { status: STATUS[found.failure] });
  const { event, comparison } = found.answer;
  if (comparison === null) return new Response(null, { status: 404 });
  return new Response(writeComparison(comparison), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="event-${event.id}.csv"`,
    },
  });
}
