import type { Thread } from "./rows";

/** What ties a level: a word on the spine, on a phone on the line at the left; the sentence is for those who hear it. */
export function ThreadLabel({ thread: { how, label, meaning } }: { thread: Thread }) {
  return (
    <p className={`thread thread-${how}`} title={`${meaning} (found by a machine)`}>
      <span className="thread-word" aria-hidden>
        {label}
      </span>
      <span className="sr-only">{meaning}</span>
    </p>
  );
}
