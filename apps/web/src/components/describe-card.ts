import type { StatementCard } from "@readout/db";
import { findCountryName } from "./country-name";
import { formatDayTo } from "./days";
import { describeEvent } from "./describe-event";
import { hasFlag } from "country-flag-icons";

export interface NamedCountry {
  code: string;
  name: string;
  hasFlag: boolean;
}

/** A statement as a card shows it: plain and short, so that a page of cards is quick to send to an island. */
export type Card = ReturnType<typeof describeCard>;

/** What a card shows of a statement, in words. */
export function describeCard(statement: StatementCard) {
  const { article, source } = statement;
  return {
    id: statement.id,
    articleId: statement.articleId,
    speaker: statement.speakerName,
    speakers: statement.speakers.map(({ id, name }) => ({ id, name })),
    office: statement.office,
    relay: statement.relay,
    actors: statement.actorCountries.map(describeCountry),
    to: statement.toCountries.map(describeCountry),
    about: statement.aboutCountries.map(describeCountry),
    cue: statement.cue,
    words: statement.words,
    marks: statement.marks,
    kind: statement.kind,
    act: statement.act,
    quad: statement.quad,
    topics: statement.topics,
    isDemo: statement.isDemo,
    isWithdrawn: statement.withdrawnAt !== null,
    listedOn: statement.listedOn,
    listedBy: statement.listedBy,
    saidOn: statement.saidOn && formatDayTo(statement.saidOnPrecision ?? "day", statement.saidOn),
    place: statement.contentSpans[0]?.[0] ?? 0,
    event: statement.event && describeEvent(statement.event),
    corroboration: statement.corroboration,
    outlet: source?.name ?? null,
    control: source?.control ?? null,
    title: article.title,
    url: article.url,
    publishedOn: article.publishedOn,
    lang: article.lang,
  };
}

/** A country's code with its name and whether there is a flag to show. */
export function describeCountry(code: string): NamedCountry {
  return { code, name: findCountryName(code), hasFlag: hasFlag(code) };
}
