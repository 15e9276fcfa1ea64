import type { DatePrecision, Day, ParsedArticle, ParsedStatement, Speaker } from "@readout/parser";
import { getCountry } from "@readout/parser/countries";

/** One line of `readout parse`: the shape that scorers and other programs read. Spans are UTF-16 offsets into `text`. */
export function describeParsed(id: string | null, parsed: ParsedArticle, { all }: { all: boolean }) {
  const statements = all ? parsed.attributions : parsed.statements;
  return {
    id,
    dyads: parsed.dyads,
    events: parsed.events.map(({ id, type, date, datePrecision, participants }) => ({
      id,
      type,
      date: describeDay(date, datePrecision),
      participants: participants.map(({ name, office, country }) => ({ name, office, country })),
    })),
    statements: statements.map(describeStatement),
  };
}

function describeStatement(statement: ParsedStatement) {
  return {
    speaker: describeSpeaker(statement.speaker),
    kind: statement.kind,
    source_spans: statement.sourceSpans,
    cue_spans: statement.cueSpans,
    content_spans: statement.contentSpans,
    to: statement.to,
    about: statement.about,
    counterparts: statement.counterparts,
    said_on: describeDay(statement.saidOn?.day ?? null, statement.saidOn?.precision ?? null),
    event: statement.event,
    topics: statement.topics,
    confidence: statement.confidence,
  };
}

interface DescribedSpeaker extends Pick<Speaker, "name" | "office" | "country"> {
  joint?: DescribedSpeaker[];
}

function describeSpeaker(speaker: Speaker): DescribedSpeaker {
  const { name, office, country, joint } = speaker;
  return {
    name: name ?? nameUnnamed(speaker),
    office,
    country,
    ...(joint && { joint: joint.map(describeSpeaker) }),
  };
}

/** "Unnamed Turkish military official". */
function nameUnnamed({ type, office, country }: Speaker): string | null {
  if (type !== "unnamed" || office === null) return null;
  const adjective = country === null ? undefined : getCountry(country)?.adjectives[0];
  const named = adjective !== undefined && !office.toLowerCase().includes(adjective.toLowerCase());
  return ["Unnamed", named ? adjective : null, office].filter(Boolean).join(" ");
}

const LENGTHS: Readonly<Record<DatePrecision, number>> = { day: 10, month: 7, year: 4 };

/** `2022-07-29`, or only as much of it as is known: `2022-07`, `2022`. */
function describeDay(day: Day | null, precision: DatePrecision | null): string | null {
  return day && day.slice(0, LENGTHS[precision ?? "day"]);
}
