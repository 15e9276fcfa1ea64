import type { CountryCode, EventType, Span } from "@readout/parser";
import { lookupOutlet } from "@readout/parser/bodies";
import { frameOf } from "../grouping/telling";
import { type Citation, findCitations } from "./find-citations";

export interface ReportedStatement {
  /** Who carried the words, as the article says: "Xinhua". */
  relay: string | null;
  contentSpans: Span[];
  speakerName: string | null;
  speakerCountries: CountryCode[];
  eventType: EventType | null;
}

export interface Outlet {
  name: string;
  country: CountryCode | null;
  control: "official" | "state-media" | "independent" | null;
}

/** Whose telling an article relays, on the whole and statement by statement: a country, or null for a third party's own. */
export interface Accounts {
  article: CountryCode | null;
  statements: (CountryCode | null)[];
}

/**
 * The nearest citation decides: the carrier of the very words, then their sentence, paragraph, speaker, then the only side
 * that the article cites. Else it is the outlet's own telling, which is its country's if the state speaks through it.
 */
export function findAccounts({
  text,
  outlet,
  statements,
}: {
  text: string;
  outlet: Outlet | null;
  statements: ReportedStatement[];
}): Accounts {
  const citations = findCitations(text);
  const isPublic = statements.some(({ eventType }) => eventType !== null && frameOf(eventType) === "words");
  const own = findOwnAccount(outlet);
  const cited = [...new Set(citations.flatMap(({ country }) => country ?? []))];
  const parties = new Set(statements.flatMap(({ speakerCountries }) => speakerCountries));
  const isOfParty = outlet !== null && outlet.country !== null && parties.has(outlet.country);
  // A third country's paper that cites one side relays that side; a party's paper has words of its own besides.
  const sole = cited.length === 1 && !isOfParty && own === null ? (cited[0] ?? null) : null;
  const context = { text, citations, statements };
  const byStatement = statements.map((statement) => {
    const near = findNearest(statement, context) ?? sole ?? own;
    return near ?? (isPublic ? (statement.speakerCountries[0] ?? null) : null);
  });
  return {
    article: own !== null && !contradicts(own, byStatement) ? own : (sole ?? findOnly(byStatement)),
    statements: byStatement,
  };
}

/** The agency in brackets after an outlet's name is whose text it is: "Example Daily (Xinhua)". */
function findOwnAccount(outlet: Outlet | null): CountryCode | null {
  if (!outlet) return null;
  const agency = /\(([^()]+)\)/.exec(outlet.name)?.[1];
  const carrier = agency ? lookupOutlet(agency) : undefined;
  if (carrier && carrier.control !== "independent") return carrier.country;
  const known = lookupOutlet(outlet.name.replace(/\s*\(.*\)/, ""));
  const { country, control } = outlet.control ? outlet : (known ?? outlet);
  return control === "official" || control === "state-media" ? country : null;
}

function contradicts(own: CountryCode, accounts: (CountryCode | null)[]): boolean {
  return accounts.length > 0 && accounts.every((account) => account !== null && account !== own);
}

function findOnly(accounts: (CountryCode | null)[]): CountryCode | null {
  const [first = null, ...others] = new Set(accounts);
  return others.length === 0 ? first : null;
}

interface Context {
  text: string;
  citations: Citation[];
  statements: ReportedStatement[];
}

function findNearest(
  statement: ReportedStatement,
  { text, citations, statements }: Context,
): CountryCode | null {
  const ownCountry = statement.speakerCountries[0] ?? null;
  const resolve = (citation: Citation | undefined) => citation && (citation.country ?? ownCountry);
  const relay = statement.relay === null ? undefined : lookupOutlet(statement.relay);
  if (relay && relay.control !== "independent") return relay.country;
  const at = statement.contentSpans[0]?.[0] ?? 0;
  const inSentence = citations.find(({ sentence: [start, end] }) => start <= at && at < end);
  const paragraph = text.lastIndexOf("\n", at) + 1;
  const before = citations.findLast(({ start }) => start >= paragraph && start < at);
  const sameSpeaker = statements.filter(
    ({ speakerName }) => speakerName !== null && speakerName === statement.speakerName,
  );
  const forSpeaker = citations.find(({ sentence: [start, end] }) =>
    sameSpeaker.some(({ contentSpans: [span] }) => span !== undefined && start <= span[0] && span[0] < end),
  );
  return resolve(inSentence) ?? resolve(before) ?? resolve(forSpeaker) ?? null;
}
