import type { StatementCard } from "@readout/db";
import { permalinkOf } from "../api/permalink";

/** A statement for a language model: what comes from an article is named so, and stands with its place in the text. */
export function describeStatement(card: StatementCard, baseUrl: string) {
  return {
    id: card.id,
    permalink: permalinkOf(card, baseUrl),
    said_on: card.saidOn,
    listed_on: card.listedOn,
    listed_by: card.listedBy,
    speaker_countries: card.actorCountries,
    to: card.toCountries,
    about: card.aboutCountries,
    kind: card.kind,
    topics: card.topics,
    act: card.act,
    plover: card.plover,
    confidence: card.confidence,
    event: card.event && { id: card.event.id, type: card.event.type, date: card.event.date },
    is_demo: card.isDemo,
    withdrawn: card.withdrawnAt !== null,
    source: {
      article_id: card.articleId,
      version: card.version,
      spans: card.contentSpans,
      url: card.article.url,
      outlet: card.source?.name ?? null,
      control: card.source?.control ?? null,
      published_on: card.article.publishedOn,
    },
    untrusted: {
      words: card.words,
      speaker: card.speakerName,
      office: card.office,
      title: card.article.title,
    },
  };
}
