const MONTHS = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

/** "July 29, 2022", "July 2022" or "2022". */
export function printDate(date: string): string {
  const [year, month, day] = splitDate(date);
  if (!month) return `${year}`;
  return day ? `${nameMonth(month)} ${day}, ${year}` : `${nameMonth(month)} ${year}`;
}

/** "2022, July 29", "2022, July" or "2022". */
export function printDateYearFirst(date: string): string {
  const [year, month, day] = splitDate(date);
  return `${year}${month ? `, ${nameMonth(month)}` : ""}${day ? ` ${day}` : ""}`;
}

/** The numbers of a day, month or year. */
export function splitDate(date: string): number[] {
  return date.split("-").map(Number);
}

function nameMonth(month: number) {
  return MONTHS.format(Date.UTC(2000, month - 1));
}
