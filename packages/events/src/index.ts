export { type Accounts, findAccounts, type Outlet, type ReportedStatement } from "./accounts/find-accounts";
export { findStance, RELATIONS, relateArticle, type Relation, type Stance } from "./accounts/relate-article";
export {
  type AccountReport,
  countStandings,
  findStandings,
  type PointReport,
  type Standing,
} from "./comparison/compare-accounts";
export { type Corroboration, corroborate } from "./comparison/corroborate";
export { applyCorrections, type Correction } from "./grouping/apply-corrections";
export { addDays } from "./grouping/days";
export { describeEvent } from "./grouping/describe-event";
export { explain } from "./grouping/explain";
export type { Participant } from "./grouping/find-rank";
export { groupTellings, HORIZON } from "./grouping/group-tellings";
export { dayOf, dyadOf, isShareable, keyOf, listSides, type Side, type Telling } from "./grouping/telling";
export { findSigns } from "./grouping/find-signs";
export { frameOf } from "./grouping/telling";
export { completeEvents, type FoundEvent } from "./occasion/complete-events";
export { type Occasion, readOccasion } from "@readout/parser/occasion";
export { clusterClaims, type Cluster, type Difference } from "./points/cluster-claims";
export { areNamesAlike } from "./points/find-contradiction";
export { readClaims } from "./points/read-claims";
export type { Claim, FoundStatement, Voice } from "./points/types";
