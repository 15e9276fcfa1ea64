/** When an outlet says that it published. */
export interface Published {
  /** The day in the outlet's own zone. */
  on: string;
  /** The instant; null when only a day, or a time without its zone, was given. */
  at: Date | null;
  /** Day, or instant with its zone, as the parser reads it. */
  stated: string;
}

const HOUR = 3_600_000;
const FORM = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads `2022-07-30`, `2022-07-30T09:15+03:30` or a time without a zone (of which only the day is certain).
 * Throws a RangeError that says what is wrong: another form, no such day, or more than an hour ahead of `now`.
 */
export function parsePublished(text: string, now: Date): Published {
  const [, on, time, zone] = FORM.exec(text.trim()) ?? [];
  if (!on)
    throw new RangeError(
      `"${text.slice(0, 40)}" is neither a day (2022-07-30) nor an instant (2022-07-30T09:15+03:30)`,
    );
  if (!isDay(on)) throw new RangeError(`"${text}" is no day of the calendar`);
  if (!time || !zone) {
    // Somewhere on earth a day begins 14 hours before it does in UTC.
    refuseFuture(new Date(Date.parse(`${on}T00:00:00Z`) - 14 * HOUR), now, text);
    if (time && Number.isNaN(Date.parse(`${on}T${time}Z`)))
      throw new RangeError(`"${text}" is no time of day`);
    return { on, at: null, stated: on };
  }
  const stated = `${on}T${time}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, "$1:$2")}`;
  const at = new Date(stated);
  if (Number.isNaN(at.getTime())) throw new RangeError(`"${text}" is no time of day`);
  refuseFuture(at, now, text);
  return { on, at, stated };
}

function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return day >= "1000" && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

function refuseFuture(instant: Date, now: Date, text: string): void {
  if (instant.getTime() > now.getTime() + HOUR) throw new RangeError(`"${text}" lies in the future`);
}
