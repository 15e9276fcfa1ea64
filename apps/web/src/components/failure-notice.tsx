import type { Failure } from "@/trpc/attempt";
import { Notice } from "./notice";
import { Recover } from "./recover";

const NOTICES: Record<Failure, { title: string; advice: string }> = {
  unavailable: {
    title: "The database cannot be reached",
    advice: "Nothing is lost. This page asks again every few seconds and comes back by itself.",
  },
  "too-slow": {
    title: "This took too long",
    advice: "The database gave up on this query. Narrow it by dates, a pair of countries or a rarer word.",
  },
  "bad-request": {
    title: "This address cannot be read",
    advice: "It was cut or changed by hand. Start again from the timeline.",
  },
};

/** Says why a page has nothing to show, and goes on by itself where that helps. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const { title, advice } = NOTICES[failure];
  return (
    <Notice title={title}>
      <p>{advice}</p>
      {failure === "unavailable" && <Recover />}
    </Notice>
  );
}
