export { connect, type Connection, type Db } from "./client";
export { DatabaseUnavailableError, findUnavailability } from "./database-unavailable";
export * from "./schema";
export { canonicalUrl } from "./canonical-url";
export { articleIdOf } from "./ids";
export type { NewArticle, NewEvent, NewParticipant, NewPerson, NewStatement } from "./new-article";
export { getArticle, hasAnyArticle } from "./queries/article";
export { getEvent, listEvents } from "./queries/event";
export { getPerson, listPeople } from "./queries/person";
export { removeArticle, removeDemo } from "./queries/remove-article";
export {
  listArticlesToReparse,
  type Reparse,
  reparseArticle,
  type StoredText,
} from "./queries/reparse-article";
export { type ParsedArticle, saveArticle, type SavedArticle } from "./queries/save-article";
export { getSetting, saveSetting } from "./queries/setting";
export { listSources } from "./queries/source";
export { getStatement } from "./queries/statement";
export type { StatementCard } from "./queries/statement-card";
export { InvalidParseError } from "./saving/check-parse";
