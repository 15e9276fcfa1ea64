import {
  type Accounts,
  completeEvents,
  dayOf,
  dyadOf,
  type FoundEvent,
  isShareable,
  keyOf,
  listSides,
  relateArticle,
  type Telling,
} from "@readout/events";
import { type ArticleHeading, isDigestOf, readHeading } from "../digest-article";
import { eventIdOf } from "../ids";
import type { Parse } from "../new-article";
import type { eventReports } from "../schema";
import type { ArticleRow } from "./merge-article";

export type ReportRow = typeof eventReports.$inferSelect;

/** An article's telling of an event as it stands alone, before it is compared with others. */
export interface ToldEvent {
  told: FoundEvent;
  report: Omit<ReportRow, "eventId" | "reason" | "dueAt">;
}

/** Every event that an article tells of, sentence by sentence and as a whole, with all by which tellings are compared. */
export function tellEvents(
  parse: Parse,
  {
    article,
    text,
    account,
    digest,
  }: { article: ArticleRow; text: string; account: Accounts["article"]; digest?: ArticleHeading },
): ToldEvent[] {
  const told = { ...article, text };
  const { signs, stance, occasion } = digest && isDigestOf(digest, told) ? digest : readHeading(told);
  const speaking = [...new Set(parse.statements.flatMap(({ actorCountries }) => actorCountries))].toSorted();
  const found = completeEvents(parse.events, occasion);
  return found.map((told, ordinal) => {
    const telling: Telling = {
      articleId: article.id,
      ordinal,
      type: told.type,
      date: told.datePrecision === "day" ? told.date : null,
      published: article.publishedOn,
      sides: listSides(told.participants),
      signs,
    };
    const groupingKey = keyOf(telling);
    const { published, ...rest } = telling;
    return {
      told,
      report: {
        ...rest,
        publishedOn: published,
        toldEventId: eventIdOf(groupingKey),
        groupingKey,
        relation: relateArticle({ ...telling, speaking, stance, account }, { date: telling.date }),
        dyad: dyadOf(telling),
        day: isShareable(telling) ? dayOf(telling) : null,
        speaking,
        stance,
        account,
      },
    };
  });
}
