import { Instant } from "@/components/instant";
import { OutsideLink } from "@/components/outside-link";
import type { ReadFeed } from "./load-sources";

const STATES: Record<ReadFeed["state"], string> = {
  working: "works",
  failing: "fails",
  waiting: "not polled yet",
  off: "switched off",
  ended: "gone for good",
};

/** One feed: whether polling works, when it last did, and what was wrong when it did not. */
export function FeedState({ feed }: { feed: ReadFeed }) {
  const { url, state, lastSucceededAt, lastError, nextPollAt } = feed;
  return (
    <li className="text-[0.8125rem]">
      <p className="flex flex-wrap gap-x-3">
        <span className={state === "failing" ? "font-semibold text-first" : "font-semibold"}>
          {STATES[state]}
        </span>
        <span className="min-w-0 break-all">
          <OutsideLink url={url}>{url}</OutsideLink>
        </span>
      </p>
      <p className="flex flex-wrap gap-x-3 text-soft">
        <span>Last success {lastSucceededAt === null ? "none yet" : <Instant at={lastSucceededAt} />}</span>
        {(state === "working" || state === "failing" || state === "waiting") && (
          <span>
            Next poll <Instant at={nextPollAt} />
          </span>
        )}
      </p>
      {state === "failing" && lastError !== null && (
        <p dir="auto" className="break-words text-soft">
          {lastError}
        </p>
      )}
    </li>
  );
}
