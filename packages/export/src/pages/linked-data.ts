import type { StatementCard } from "@readout/db";
import { countryName } from "@readout/parser/countries";
import { describeEvent } from "../describe-event";

const CONTEXT = "https://schema.org";

type Speaker = StatementCard["speakers"][number];
type Article = Pick<StatementCard["article"], "title" | "url" | "publishedOn" | "lang">;

/** A statement as schema.org's Quotation, for search engines and archives. */
export function linkStatement(card: StatementCard, permalink: string) {
  return {
    "@context": CONTEXT,
    "@type": "Quotation",
    "@id": permalink,
    url: permalink,
    text: card.words,
    ...known({ inLanguage: card.lang, dateCreated: card.saidOn }),
    creator: card.speakers.map((speaker) => describePerson(speaker, card.office)),
    about: card.counterpartCountries.map((code) => ({
      "@type": "Country",
      name: countryName(code),
      identifier: code,
    })),
    ...known({ creditText: describeEvent(card.event) }),
    isPartOf: describeArticle(card.article, card.source),
  };
}

/** An article as schema.org's NewsArticle. */
export function linkArticle(article: Article, source: StatementCard["source"]) {
  return { "@context": CONTEXT, ...describeArticle(article, source) };
}

/** A person as schema.org's Person; governments and bodies as its Organization. */
export function linkPerson(person: Speaker, url: string, office: string | null) {
  return { "@context": CONTEXT, "@id": url, url, ...describePerson(person, office) };
}

function describeArticle({ title, url, publishedOn, lang }: Article, source: StatementCard["source"]) {
  return {
    "@type": "NewsArticle",
    ...known({ headline: title, url, datePublished: publishedOn, inLanguage: lang }),
    ...(source && { publisher: { "@type": "NewsMediaOrganization", name: source.name } }),
  };
}

function describePerson({ name, type, country }: Speaker, office: string | null) {
  const isPerson = type === "person" || type === "unnamed";
  return {
    "@type": isPerson ? "Person" : "Organization",
    name,
    ...(isPerson && known({ jobTitle: office })),
    ...(isPerson && country !== null && { nationality: { "@type": "Country", name: countryName(country) } }),
  };
}

/** What is unknown is left out. */
function known(values: Record<string, string | null | undefined>) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );
}
