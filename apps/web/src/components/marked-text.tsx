import { Fragment } from "react";

type Span = readonly [start: number, end: number];

/** Text with some of its spans marked. Spans are in order and do not overlap. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  const ends = marks.map(([, end]) => end);
  return (
    <>
      {marks.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(ends[index - 1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
