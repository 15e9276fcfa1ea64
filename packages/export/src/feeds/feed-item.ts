import type { StatementCard } from "@readout/db";
import { countryName } from "@readout/parser/countries";
import { describeEvent } from "../describe-event";
import { escapeHtml } from "../escape-html";

const MAX_WORDS_IN_TITLE = 100;
/** What XML 1.0 cannot hold. */
const UNPRINTABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A statement as an item of any feed; its id never changes. */
export function toItem(card: StatementCard, baseUrl: string) {
  const about = card.counterpartCountries.map((code) => countryName(code)).join(", ");
  const speaker = clean(card.speakerName ?? "Unknown speaker");
  return {
    id: `urn:readout:statement:${card.id}`,
    url: `${baseUrl}/statements/${card.id}`,
    title: `${speaker}${about ? ` on ${about}` : ""}: ${shorten(clean(card.words))}`,
    speaker,
    words: clean(card.words),
    html: toHtml(card, speaker),
    publishedAt: card.article.publishedAt ?? toInstant(card.article.publishedOn) ?? card.firstSeenAt,
    updatedAt: card.contentChangedAt,
    tags: [...card.topics, ...card.counterpartCountries],
    lang: card.article.lang,
  };
}

export type FeedItem = ReturnType<typeof toItem>;

function toHtml(card: StatementCard, speaker: string) {
  const { office, event, article, source, isDemo } = card;
  const countries = card.actorCountries.map((code) => countryName(code)).join(" and ");
  const facts = [speaker, office, countries, describeEvent(event), card.saidOn].filter(Boolean).join(", ");
  const report = [article.title, source?.name, article.publishedOn].filter(Boolean).join(", ");
  const link = article.url ? `<a href="${escape(article.url)}">${escape(report)}</a>` : escape(report);
  const demo = isDemo ? "<p>Demonstration: in our own words.</p>" : "";
  return `<blockquote dir="auto"><p>${escape(card.words)}</p></blockquote><p>${escape(facts)}</p><p>${link}</p>${demo}`;
}

function escape(text: string) {
  return escapeHtml(clean(text));
}

function clean(text: string) {
  return text.replace(UNPRINTABLE, "\u{FFFD}");
}

function shorten(words: string) {
  const letters = Array.from(words);
  if (letters.length <= MAX_WORDS_IN_TITLE) return words;
  return `${letters
    .slice(0, MAX_WORDS_IN_TITLE)
    .join("")
    .replace(/\s+\S*$/, "")} …`;
}

function toInstant(day: string | null) {
  return day === null ? undefined : new Date(`${day}T00:00:00Z`);
}
