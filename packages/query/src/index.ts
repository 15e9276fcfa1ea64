export { readDays } from "./days/read-days";
export { type FieldGuide, QUERY_GUIDE } from "./guide";
export { parseQuery } from "./parse-query";
export { printQuery } from "./print-query";
export type { QueryFault } from "./scanner";
