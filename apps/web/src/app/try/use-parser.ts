import type { ParsedArticle, ParsedStatement } from "@readout/parser";
import { useEffect, useRef, useState } from "react";

export interface Question {
  text: string;
  /** The day of publication, which "on Friday" is counted from. */
  publishedOn: string | undefined;
  /** Only what a country says to or about another. */
  bilateral: boolean;
}

export interface Answer extends Pick<ParsedArticle, "lang" | "supported" | "events"> {
  /** The text that was parsed: the one shown with the marks, until the next is read. */
  text: string;
  statements: ParsedStatement[];
}

/** After so long a reader is told that a text is still being read. */
const SLOW_MS = 400;

/** What the parser finds in a text; undefined before the first answer. While one text is read, only the latest waits. */
export function useParser({ text, publishedOn, bilateral }: Question) {
  const [answer, setAnswer] = useState<Answer>();
  const [slowText, setSlowText] = useState<string>();
  const line = useRef<{ worker: Worker; busy: boolean; waiting: Question | undefined }>(undefined);

  useEffect(() => {
    const worker = new Worker(new URL("./parse.worker.ts", import.meta.url), { type: "module" });
    const current = { worker, busy: false, waiting: undefined as Question | undefined };
    line.current = current;
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const next = current.waiting;
      current.waiting = undefined;
      current.busy = next !== undefined;
      if (next) worker.postMessage(next, { transfer: [] });
      setAnswer(data);
    });
    return () => worker.terminate();
  }, []);

  useEffect(() => {
    const current = line.current;
    if (!current) return;
    const question = { text, publishedOn, bilateral };
    if (current.busy) current.waiting = question;
    else {
      current.busy = true;
      current.worker.postMessage(question, { transfer: [] });
    }
  }, [text, publishedOn, bilateral]);

  const isRead = answer?.text === text;
  useEffect(() => {
    if (isRead) return;
    const timer = setTimeout(() => setSlowText(text), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isRead, text]);

  return { answer, isSlow: !isRead && slowText === text };
}
