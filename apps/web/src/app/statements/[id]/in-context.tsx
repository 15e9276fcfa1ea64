import { Fragment } from "react";
import { segmentText } from "@/components/segment-text";
import type { ReadStatement } from "./load-statement";

/** The paragraphs that hold the words, with the words marked. */
export function InContext({ statement }: { statement: ReadStatement }) {
  const paragraphs = segmentText(statement.text, [statement]);
  const holding = paragraphs.filter((segments) => segments.some(({ ids }) => ids.length > 0));
  return (
    <blockquote className="space-y-3 rounded-card border bg-card px-6 py-5 font-serif text-xl leading-relaxed">
      {holding.map((segments) => (
        <p key={segments[0]?.start} dir="auto">
          {segments.map(({ text, start, ids }) =>
            ids.length > 0 ? <mark key={start}>{text}</mark> : <Fragment key={start}>{text}</Fragment>,
          )}
        </p>
      ))}
    </blockquote>
  );
}
