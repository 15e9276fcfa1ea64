"use client";

import { useState } from "react";
import { ArticleText } from "@/components/article-text";
import { countOf } from "@/components/count-of";
import { numberStatements } from "@/components/number-statements";
import { ChooseFile } from "./choose-file";
import { cutText } from "./cut-text";
import { EXAMPLE } from "./example";
import { FoundList } from "./found-list";
import { JsonView } from "./json-view";
import { Summary } from "./summary";
import { useParser } from "./use-parser";

/** A text on one side, what it says on the other. */
export function TryIt() {
  const [text, setText] = useState(EXAMPLE.text);
  const [publishedOn, setPublishedOn] = useState(EXAMPLE.publishedOn);
  const [bilateral, setBilateral] = useState(true);
  const { answer, isSlow } = useParser({ text, publishedOn: publishedOn || undefined, bilateral });
  const statements = numberStatements(
    (answer?.statements ?? []).map((statement, index) => ({
      ...statement,
      id: String(index + 1),
      speakerName: statement.speaker.name,
    })),
  );
  const shown = cutText(answer?.text ?? "", statements);

  return (
    <>
      <div className="max-w-3xl">
        <label htmlFor="text" className="font-semibold">
          Text
        </label>
        <textarea
          id="text"
          dir="auto"
          rows={9}
          value={text}
          onChange={({ target }) => setText(target.value)}
          className="mt-1 w-full rounded-card border bg-card p-3 font-serif text-base"
        />
        <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-3">
          <ChooseFile onText={setText} />
          <label className="flex items-center gap-2">
            Published on
            <input
              type="date"
              value={publishedOn}
              onChange={({ target }) => setPublishedOn(target.value)}
              className="rounded-card border bg-card px-2 py-1.5"
            />
          </label>
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={bilateral}
              onChange={({ target }) => setBilateral(target.checked)}
            />
            Only between countries
          </label>
        </div>
      </div>
      <Summary answer={answer} isSlow={isSlow} />
      {answer && answer.text.trim() !== "" && (
        <div className="gap-12 lg:grid lg:grid-cols-[minmax(0,42rem)_minmax(18rem,1fr)]">
          <section aria-label="The text with its statements marked">
            <ArticleText text={shown.text} statements={shown.statements} />
            {shown.text.length < answer.text.length && (
              <p className="mt-6 text-soft">
                The text goes on: its first {countOf(shown.statements.length, "statement")} are shown here,
                all of them as JSON.
              </p>
            )}
          </section>
          <FoundList statements={shown.statements} />
        </div>
      )}
      {answer && <JsonView answer={answer} />}
    </>
  );
}
