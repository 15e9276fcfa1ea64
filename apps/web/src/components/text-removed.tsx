import { formatInstant } from "./days";

/** Stands in the place of a text that was removed under a rule of retention. */
export function TextRemoved({ at }: { at: Date | null }) {
  return (
    <p role="note" className="self-start rounded-card border px-4 py-3 text-soft">
      The text{at !== null && ` was removed on ${formatInstant(at)} under a rule of retention and`} is no
      longer kept. What was said in it keeps its words.
    </p>
  );
}
