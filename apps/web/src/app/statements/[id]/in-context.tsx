import { Fragment } from "react";
import { segmentText } from "@/components/segment-text";
import { TextRemoved } from "@/components/text-removed";
import type { ReadStatement } from "./load-statement";

/** The paragraphs that hold the words, with the words marked; the words alone where the text is no longer kept. */
export function InContext({ statement }: { statement: ReadStatement }) {
  const { text, words, textRemovedAt } = statement;
  return (
    <>
      <blockquote className="space-y-3 rounded-card border bg-card px-6 py-5 font-serif text-xl leading-relaxed">
        {text === null ? (
          <p dir="auto">
            <mark>{words}</mark>
          </p>
        ) : (
          <Paragraphs text={text} statement={statement} />
        )}
      </blockquote>
      {text === null && (
        <div className="mt-3">
          <TextRemoved at={textRemovedAt} />
        </div>
      )}
    </>
  );
}

function Paragraphs({ text, statement }: { text: string; statement: ReadStatement }) {
  const paragraphs = segmentText(text, [statement]);
  const holding = paragraphs.filter((segments) => segments.some(({ ids }) => ids.length > 0));
  return holding.map((segments) => (
    <p key={segments[0]?.start} dir="auto">
      {segments.map(({ text: words, start, ids }) =>
        ids.length > 0 ? <mark key={start}>{words}</mark> : <Fragment key={start}>{words}</Fragment>,
      )}
    </p>
  ));
}
