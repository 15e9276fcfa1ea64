import { personIdOf } from "../ids";
import type { NewStatement } from "../new-article";
import type { Control, ListedBy, statements } from "../schema";
import type { ArticleRow } from "./merge-article";

/** A stored statement without its lexemes and labels, which follow from the rest. */
export type StatementRow = Omit<typeof statements.$inferSelect, "tsv" | "labels">;

/** What one parse says, before it is known which stored statement it is. */
export type Reading = Omit<
  StatementRow,
  "id" | "firstSeenAt" | "contentChangedAt" | "withdrawnAt" | "withdrawnBecause" | "listedOn" | "listedBy"
> & {
  /** The event's day, for `listed_on`. */
  eventDate: string | null;
};

/** Where a statement was made. */
export type StatementPlace = Pick<Reading, "eventId" | "eventType" | "toldEventId" | "eventDate">;

const NOWHERE: StatementPlace = { eventId: null, eventType: null, toldEventId: null, eventDate: null };

export function toReading(
  statement: NewStatement,
  { article, control }: { article: ArticleRow; control: Control | null },
  { account, event }: { account: string | null; event: StatementPlace | null },
): Reading {
  const { speakers, event: _localId, confidence, ...rest } = statement;
  const offices = new Map(speakers.map((speaker) => [personIdOf(speaker), speaker.office ?? ""]));
  return {
    ...rest,
    ...(event ?? NOWHERE),
    account,
    articleId: article.id,
    version: article.version,
    speakerIds: [...offices.keys()],
    speakerOffices: [...offices.values()],
    confidence: Math.round(confidence * 1000) / 1000,
    ...copyArticle(article, control),
  };
}

/** What a stored statement says when only facts about its article have changed. */
export function toSameReading(row: StatementRow, article: ArticleRow, control: Control | null): Reading {
  const {
    id: _id,
    firstSeenAt: _seen,
    contentChangedAt: _changed,
    withdrawnAt: _gone,
    withdrawnBecause: _why,
    listedOn,
    listedBy,
    ...rest
  } = row;
  return { ...rest, eventDate: listedBy === "event" ? listedOn : null, ...copyArticle(article, control) };
}

function copyArticle({ sourceId, lang, publishedOn, isDemo }: ArticleRow, control: Control | null) {
  return { sourceId, control, lang, publishedOn, isDemo };
}

/** The day that the timeline is ordered by, and which day that is. */
export function listDay(
  reading: Pick<Reading, "saidOn" | "eventDate" | "publishedOn">,
  firstSeenAt: Date,
): { listedOn: string; listedBy: ListedBy } {
  const { saidOn, eventDate, publishedOn } = reading;
  if (saidOn !== null) return { listedOn: saidOn, listedBy: "said_on" };
  if (eventDate !== null) return { listedOn: eventDate, listedBy: "event" };
  if (publishedOn !== null) return { listedOn: publishedOn, listedBy: "published" };
  return { listedOn: firstSeenAt.toISOString().slice(0, 10), listedBy: "first_seen" };
}
