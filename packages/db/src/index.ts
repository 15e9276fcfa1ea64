export { connect, type Connection, type Db } from "./client";
export { DatabaseUnavailableError, findUnavailability } from "./database-unavailable";
export * from "./schema";
export { canonicalUrl } from "./canonical-url";
export type { DayRange, HasValue, IsValue, ListField, QueryField, QueryNode } from "./query-tree";
export { articleIdOf, feedIdOf, sourceIdOf } from "./ids";
export type { NewArticle, NewEvent, NewParticipant, NewPerson, NewStatement } from "./new-article";
export { getArticle, hasAnyArticle } from "./queries/article";
export { countByPeriod, type Histogram } from "./queries/count-by-period";
export { countChanged } from "./queries/count-changed";
export { countStatements } from "./queries/count-statements";
export { countDyadByMonth, countDyadTopicsByMonth, type Dyad, listDyads } from "./queries/dyad";
export {
  CorrectionError,
  listCorrections,
  mergeEvents,
  moveArticle,
  splitEvent,
  undoCorrection,
} from "./queries/correct-events";
export { findEventId, getEvent, listEvents } from "./queries/event";
export {
  comparePoints,
  type Comparison,
  type EventPoint,
  type EventReport,
  getComparison,
  listEventPoints,
  listEventReports,
} from "./queries/event-comparison";
export { type AccountsInShort, readComparisons } from "./queries/read-comparisons";
export { listOutletsNamed } from "./queries/outlet";
export { getPerson, listPeople } from "./queries/person";
export {
  addFeed,
  addSource,
  type Feed,
  getFeed,
  listDueFeeds,
  listFeeds,
  moveFeed,
  type NewFeed,
  recordPoll,
  recordPollFailure,
  removeFeeds,
  setFeedsEnabled,
} from "./queries/feed";
export { claimRequest, getHost, postponeHost, saveRobots } from "./queries/host";
export {
  countJobs,
  type FailedJob,
  type JobCount,
  listFailedJobs,
  listQueuedKeys,
  removeReplacedJobs,
  retryJobs,
} from "./queries/job";
export { getNetworkState, saveNetworkState } from "./queries/network";
export { getOrigin, listCopies, listOriginIds } from "./queries/origin";
export {
  addPages,
  findArticleSource,
  getPage,
  listDuePages,
  type NewPage,
  type Page,
  type PageChange,
  recordArticleGone,
  recordArticleThere,
  recordFetch,
} from "./queries/page";
export {
  countPrunable,
  freeSpace,
  pruneArticles,
  type Pruned,
  type Retention,
} from "./queries/prune-articles";
export { removeArticle, removeDemo } from "./queries/remove-article";
export { countArticlesToReindex, finishReindexing, reindexArticles, reindexNames } from "./queries/reindex";
export {
  countArticlesToReparse,
  listArticlesToReparse,
  listStoredTexts,
  type Reparse,
  reparseArticles,
  type Reparsed,
  type StoredText,
} from "./queries/reparse-articles";
export {
  foreseeArticle,
  foreseeArticles,
  type ParsedArticle,
  saveArticle,
  saveArticles,
  type SavedArticle,
} from "./queries/save-article";
export { findDuplicates, type Duplicate } from "./queries/find-duplicates";
export { settleEvents } from "./queries/settle-events";
export { getSetting, removeSetting, saveSetting } from "./queries/setting";
export { type FacetCounts, type FacetValue, listFacets } from "./queries/list-facets";
export { listArticles } from "./queries/list-articles";
export { searchArticles } from "./queries/search-articles";
export { listStatementIds } from "./queries/list-statement-ids";
export { stampPage } from "./queries/stamp-page";
export { listStatements, type ListOptions, type StatementPage } from "./queries/list-statements";
export { listSources } from "./queries/source";
export {
  countFailingFeeds,
  describeFeedState,
  type FeedState,
  listSourceHealth,
  type SourceHealth,
} from "./queries/source-health";
export { countSpeakerByMonth, listLastWords, listSpeakers, listSpokenOf } from "./queries/speaker";
export { getStatement } from "./queries/statement";
export type { StatementCard } from "./queries/statement-card";
export { listWorkers, removeWorker, removeWorkersUnseen, saveWorker } from "./queries/worker";
export { takeReparseLease } from "./reparse-lease";
export { type Leases, openLeases } from "./worker-lease";
export { streamStatements } from "./queries/stream-statements";
export { InvalidParseError } from "./saving/check-parse";
export { InvalidCursorError } from "./search/cursor";
export { isReindexed } from "./search/reindexed";
