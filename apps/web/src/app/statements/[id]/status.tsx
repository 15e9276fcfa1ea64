import { formatInstant } from "@/components/days";
import type { ReadStatement } from "./load-statement";

/** Whether the statement still stands, and in which text. */
export function Status({ statement }: { statement: ReadStatement }) {
  const notes = [
    statement.withdrawnAt &&
      `${describeReason(statement)} Withdrawn on ${formatInstant(statement.withdrawnAt)}, it stays at this address and has left the timeline.`,
    statement.version < statement.articleVersion &&
      `These words stand in version ${statement.version} of the article; version ${statement.articleVersion} is the newest.`,
    statement.isDemo && "Demo: our own words about public facts, not an outlet's.",
  ].filter((note) => typeof note === "string");
  return notes.map((note) => (
    <p key={note} className="mb-4 rounded-card border border-soft px-4 py-2">
      {note}
    </p>
  ));
}

const describeReason = ({ withdrawnBecause }: ReadStatement) =>
  withdrawnBecause === "source-edited"
    ? "Source edited: the article's newest text no longer has these words."
    : "A newer parser no longer finds this statement.";
