import type { NewArticle, NewEvent, NewPerson, NewStatement } from "@readout/db";
import type { ParsedArticle, ParsedEvent, ParsedStatement, Speaker, Span } from "@readout/parser";
import type { ArticleRecord } from "./ingest/article-record";

interface Seen {
  seenAt: Date;
  isDemo: boolean;
}

/** What is written about an article and its parse. The one place where a ParsedStatement becomes a row. */
export function toRows(record: ArticleRecord, parsed: ParsedArticle, { seenAt, isDemo }: Seen) {
  return {
    article: toArticle(record, parsed, { seenAt, isDemo }),
    ...toParsedRows(record.text, parsed),
  };
}

/** The rows of one parse, for an article that is stored already. */
export function toParsedRows(text: string, parsed: ParsedArticle) {
  return {
    events: parsed.events.map((event) => toEvent(event, parsed)),
    statements: parsed.statements.map((statement) => toStatement(text, statement, parsed.parserVersion)),
  };
}

function toArticle(record: ArticleRecord, parsed: ParsedArticle, seen: Seen): NewArticle {
  const { lang, supported, parserVersion } = parsed;
  return {
    ...toUnparsedArticle(record, { ...seen, parserVersion }),
    lang: languageOf(record) ?? lang,
    supported,
  };
}

/** What is known of an article before it is parsed. */
export function toUnparsedArticle(
  record: ArticleRecord,
  { seenAt, isDemo, parserVersion }: Seen & { parserVersion: string },
): Omit<NewArticle, "supported"> {
  const { url, externalId, title, byline, text, truncated, source, published } = record;
  return {
    url,
    externalId,
    title,
    byline,
    text,
    lang: languageOf(record),
    publishedAt: published?.at ?? null,
    publishedOn: published?.on ?? null,
    truncated,
    isDemo,
    source,
    seenAt,
    parserVersion,
  };
}

/** As stored: the primary tag alone. */
export const languageOf = ({ lang }: ArticleRecord) => lang?.split("-")[0] ?? null;

function toEvent(
  { id, type, date, datePrecision, participants }: ParsedEvent,
  parsed: ParsedArticle,
): NewEvent {
  const speakers = parsed.attributions.flatMap(({ speaker }) => speaker.joint ?? [speaker]);
  return {
    localId: id,
    type,
    date,
    datePrecision,
    participants: participants.map(({ name, office, country }) => {
      const speaker = speakers.find((other) => other.name === name && other.country === country);
      return { name, office, country, type: toPersonType(speaker) };
    }),
  };
}

function toStatement(text: string, statement: ParsedStatement, parserVersion: string): NewStatement {
  const { speaker, event, saidOn, sourceSpans, cueSpans, contentSpans, to, about, counterparts, ...rest } =
    statement;
  const speakers = speaker.joint ?? [speaker];
  return {
    ...rest,
    sourceSpans,
    cueSpans,
    contentSpans,
    cue: wordsAt(text, cueSpans),
    words: wordsAt(text, contentSpans),
    speakers: speakers.flatMap(toPerson),
    speakerName: speaker.name,
    office: speaker.office,
    actorCountries: speaker.country?.split("+") ?? [],
    toCountries: to,
    aboutCountries: about,
    counterpartCountries: counterparts,
    event,
    saidOn: saidOn?.day ?? null,
    saidOnPrecision: saidOn?.precision ?? null,
    parserVersion,
  };
}

function toPerson(speaker: Speaker): NewPerson[] {
  if (!speaker.name) return [];
  return [
    { name: speaker.name, type: toPersonType(speaker), office: speaker.office, country: speaker.country },
  ];
}

function toPersonType(speaker: Speaker | undefined): NewPerson["type"] {
  return speaker && speaker.type !== "joint" ? speaker.type : "person";
}

const wordsAt = (text: string, spans: Span[]) =>
  spans.map(([start, end]) => text.slice(start, end)).join(" … ");
