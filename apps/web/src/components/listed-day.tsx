import type { StatementCard } from "@readout/db";
import { formatDay } from "./days";

const BASES: Record<StatementCard["listedBy"], string> = {
  said_on: "",
  event: "",
  published: "published ",
  first_seen: "first seen ",
};

/** The day that the timeline lists a statement under, and what day that is where it is not the day it was said. */
export function ListedDay({ on, by }: { on: string; by: StatementCard["listedBy"] }) {
  return (
    <>
      {BASES[by]}
      <time dateTime={on}>{formatDay(on)}</time>
    </>
  );
}
