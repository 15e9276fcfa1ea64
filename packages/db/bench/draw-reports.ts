import type { ParsedArticle } from "../src/queries/save-article";
import { makeArticle } from "./make-article";
import type { World } from "./world";

/** Articles that report one event. */
const REPORTS = 6;

/** New articles as a parse gives them, of the last days; several in a row tell of the same event. */
export function drawReports(
  world: World,
  { seed, articles }: { seed: number; articles: number },
): ParsedArticle[] {
  return Array.from({ length: articles }, (_, index) => {
    const make = (number: number) => makeArticle(world, { seed, number, progress: 1 });
    return toParsed(make(index), make(index - (index % REPORTS)));
  });
}

type Made = ReturnType<typeof makeArticle>;

function toParsed({ article, statements }: Made, { event, participants }: Made): ParsedArticle {
  const { id, source, title, text, seenAt } = article;
  const people = participants.map((person) => ({ ...person, type: "person" as const }));
  return {
    article: {
      url: `https://news.example/${id}`,
      externalId: null,
      title,
      byline: null,
      text,
      lang: source.lang,
      publishedAt: null,
      publishedOn: event.date,
      truncated: false,
      isDemo: false,
      source,
      seenAt,
      supported: true,
      parserVersion: "bench",
    },
    events: [
      { localId: "E1", type: event.type, date: event.date, datePrecision: "day", participants: people },
    ],
    statements: statements.map((statement, index) => ({
      ...statement,
      speakers: people.slice(index % people.length, (index % people.length) + 1),
      event: statement.toldEventId === null ? null : "E1",
    })),
  };
}
