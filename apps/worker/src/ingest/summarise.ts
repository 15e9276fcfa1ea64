import type { ParsedArticle, ParsedEvent } from "@readout/parser";
import type { StoredArticle } from "./store-article";

/** One line about one article: `fresh.txt: new, 18 statements, call CN IR 2022-07-29`. */
export function summariseArticle(
  place: string,
  { articleId, change, statements, parsed }: StoredArticle,
): string {
  if (change === "duplicate") return `${place}: duplicate of ${articleId}, not stored`;
  const isRead = parsed?.supported ?? true;
  const parts = [
    change,
    isRead ? countOf(statements, "statement") : describeUnsupported(parsed?.lang ?? null),
  ];
  const event = parsed && findMainEvent(parsed);
  if (event) parts.push(describeEvent(event));
  return `${place}: ${parts.join(", ")}`;
}

/** `1 statement`, `2 statements`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function describeUnsupported(lang: string | null): string {
  return `no statements read (${lang ? `the language "${lang}" has no grammar yet` : "language unknown"})`;
}

/** The event where most of the statements were made. */
function findMainEvent({ events, statements }: ParsedArticle): ParsedEvent | undefined {
  const madeAt = (event: ParsedEvent) =>
    statements.filter((statement) => statement.event === event.id).length;
  return events.toSorted((a, b) => madeAt(b) - madeAt(a))[0];
}

function describeEvent({ type, date, participants }: ParsedEvent): string {
  const countries = new Set(participants.flatMap(({ country }) => country ?? []));
  return [type.replaceAll("_", " "), ...countries, date ?? "date unknown"].join(" ");
}
