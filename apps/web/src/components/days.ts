const WEEKDAY = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
const FORMATS = {
  long: new Intl.DateTimeFormat("en-GB", WEEKDAY),
  short: new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }),
  month: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
  instant: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" }),
};

/** `2022-07-29` as "Friday 29 July 2022", "29 Jul 2022", "July 2022" or "2022". A day is no instant: no zone moves it. */
export function formatDay(day: string, style: "long" | "short" | "month" | "year" = "short") {
  if (style === "year") return day.slice(0, 4);
  return FORMATS[style].format(new Date(`${day}T00:00:00Z`)).replace(",", "");
}

/** A day as exactly as it is known. */
export function formatDayTo(precision: "day" | "month" | "year", day: string) {
  return formatDay(day, precision === "day" ? "long" : precision);
}

/** An instant in UTC: "30 Jul 2022, 08:15 UTC". */
export function formatInstant(instant: Date) {
  return `${FORMATS.instant.format(instant)} UTC`;
}
