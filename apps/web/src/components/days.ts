const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * `2022-07-29` as "Friday 29 July 2022", "29 Jul 2022", "July 2022" or "2022". A day is no instant: no zone moves it.
 * Written out here, not by `Intl`: server and browser may hold different tables, and would draw different pages.
 */
export function formatDay(day: string, style: "long" | "short" | "month" | "year" = "short") {
  const [year = "", month, date] = day.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  if (style === "year") return year;
  if (style === "month") return `${name} ${year}`;
  if (style === "short") return `${Number(date)} ${name.slice(0, 3)} ${year}`;
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${Number(date)} ${name} ${year}`;
}

/** A day as exactly as it is known. */
export function formatDayTo(precision: "day" | "month" | "year", day: string) {
  return formatDay(day, precision === "day" ? "long" : precision);
}

/** An instant in UTC: "30 Jul 2022, 08:15 UTC". */
export function formatInstant(instant: Date) {
  const [day = "", time = ""] = instant.toISOString().split("T");
  return `${formatDay(day)}, ${time.slice(0, 5)} UTC`;
}

const UNITS = [
  ["year", 365.25],
  ["month", 30.44],
  ["week", 7],
  ["day", 1],
] as const;

/** How far a day is from today: "today", "yesterday", "3 weeks ago", "in 2 days". */
export function relateDay(day: string, today: string) {
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  if (days === 0) return "today";
  if (days === -1) return "yesterday";
  const [unit, length] = UNITS.find(([, length]) => Math.abs(days) >= length) ?? ["day", 1];
  const count = Math.floor(Math.abs(days) / length);
  const span = `${count} ${unit}${count === 1 ? "" : "s"}`;
  return days < 0 ? `${span} ago` : `in ${span}`;
}
