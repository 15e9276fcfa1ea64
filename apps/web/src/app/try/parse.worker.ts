import { parseArticle } from "@readout/parser";
import type { Answer, Question } from "./use-parser";

/** Parses away from the page, so that typing never waits. */
self.addEventListener("message", ({ data: { text, publishedOn, bilateral } }: MessageEvent<Question>) => {
  const { lang, supported, statements, attributions, events } = parseArticle({ text, publishedOn });
  const answer: Answer = {
    text,
    lang,
    supported,
    events,
    statements: bilateral ? statements : attributions,
  };
  self.postMessage(answer, { transfer: [] });
});
