import type { NewStatement, Parse } from "../new-article";
import type { Span } from "../schema/columns";

/** A parse that contradicts its own text. Nothing of its article was written. */
export class InvalidParseError extends Error {
  override readonly name = "InvalidParseError";
}

/** Throws `InvalidParseError` unless every span lies in the text, in order, and the words are those at the spans. */
export function checkParse(text: string, { events, statements }: Parse): void {
  const known = new Set(events.map(({ localId }) => localId));
  if (known.size < events.length) throw new InvalidParseError("two events share one localId");
  for (const [index, statement] of statements.entries()) {
    const fault = findFault(text, statement) ?? findUnknownEvent(known, statement);
    if (fault)
      throw new InvalidParseError(`statement ${index + 1} ("${statement.words.slice(0, 60)}"): ${fault}`);
  }
}

function findFault(text: string, statement: NewStatement): string | undefined {
  const { sourceSpans, cueSpans, contentSpans, words, saidOn, saidOnPrecision } = statement;
  for (const [name, spans] of Object.entries({ sourceSpans, cueSpans, contentSpans })) {
    if (!areOrdered(spans, text.length))
      return `${name} ${JSON.stringify(spans)} do not fit a text of ${text.length}`;
  }
  if (contentSpans.length === 0) return "has no content";
  if (words !== wordsAt(text, contentSpans)) return "its words are not those at its contentSpans";
  if ((saidOn === null) !== (saidOnPrecision === null)) return "a date and its precision come together";
  return undefined;
}

/** Inside the text, none empty, none before the end of the one before. */
function areOrdered(spans: Span[], length: number): boolean {
  return spans.every(([start, end], index) => {
    const areOffsets = Number.isInteger(start) && Number.isInteger(end);
    return areOffsets && (spans[index - 1]?.[1] ?? 0) <= start && start < end && end <= length;
  });
}

const wordsAt = (text: string, spans: Span[]) =>
  spans.map(([start, end]) => text.slice(start, end)).join(" … ");

function findUnknownEvent(known: Set<string>, { event }: NewStatement): string | undefined {
  return event !== null && !known.has(event) ? `its event ${event} is not among the events` : undefined;
}
