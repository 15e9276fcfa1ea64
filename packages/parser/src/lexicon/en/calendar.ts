/** January is 1. Keys are lower case, with the abbreviations news use. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  "january jan/february feb/march mar/april apr/may/june jun/july jul/august aug/september sept sep/october oct/november nov/december dec"
    .split("/")
    .flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Sunday is 0, as in Date.prototype.getUTCDay. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "sunday sun/monday mon/tuesday tue tues/wednesday wed/thursday thu thur thurs/friday fri/saturday sat"
    .split("/")
    .flatMap((names, index) => names.split(" ").map((name) => [name, index] as const)),
);

/** Days that a word names, counted from the day of publication. "tonight" is today. */
export const RELATIVE_DAYS: Record<string, number> = {
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  "earlier today": 0,
  "earlier in the day": 0,
  yesterday: -1,
  "last night": -1,
  "on the eve": -1,
  "the day before yesterday": -2,
  tomorrow: 1,
  "the day after tomorrow": 2,
};
