import {
  type Accounts,
  completeEvents,
  dayOf,
  dyadOf,
  findSigns,
  findStance,
  type FoundEvent,
  isShareable,
  keyOf,
  listSides,
  readOccasion,
  relateArticle,
  type Telling,
} from "@readout/events";
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
  { article, text, account }: { article: ArticleRow; text: string; account: Accounts["article"] },
): ToldEvent[] {
  const signs = findSigns(article.title, text);
  const stance = findStance(article.title, text);
  const speaking = [...new Set(parse.statements.flatMap(({ actorCountries }) => actorCountries))].toSorted();
  const found = completeEvents(parse.events, readOccasion({ ...article, text }));
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
