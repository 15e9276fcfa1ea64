/** Zone names that RFC 822 and real feeds use, as minutes east of UTC. */
const ZONES: Record<string, number> = {
  UT: 0, UTC: 0, GMT: 0, Z: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
  BST: 60, IST: 330, CET: 60, CEST: 120, MET: 60, MEST: 120, EET: 120, EEST: 180, MSK: 180, JST: 540, KST: 540, HKT: 480,
}; // prettier-ignore
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A feed's date (the first of several) as an ISO 8601 instant; undefined when it is no date. A day without a time is midnight UTC. */
export function parseFeedDate(given: string | string[] | undefined): string | undefined {
  const trimmed = (Array.isArray(given) ? given[0] : given)?.trim();
  if (!trimmed) return undefined;
  const time = parseIso(trimmed) ?? parseRfc822(trimmed);
  return time === undefined || Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function parseIso(text: string): number | undefined {
  const match =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2}|[A-Z]{2,4})?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, year, month = "1", day = "1", hour = "0", minute = "0", second = "0", zone] = match;
  return utc(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    zone,
  );
}

function parseRfc822(text: string): number | undefined {
  const match =
    /(\d{1,2})(?:st|nd|rd|th)?[\s,-]+([A-Za-z]{3})[a-z]*\.?[\s,-]+(\d{2,4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?\s*([+-]\d{2}:?\d{2}|[A-Z]{1,4})?/i.exec(
      monthFirst(text),
    );
  if (!match) return undefined;
  const [, day, name, year, hour = "0", minute = "0", second = "0", zone] = match;
  const month = MONTHS.indexOf(name!.toLowerCase());
  if (month < 0) return undefined;
  const full = year!.length <= 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  return utc(full, month, Number(day), Number(hour), Number(minute), Number(second), zone);
}

/** "Jan 2, 2006" becomes "2 Jan 2006". */
function monthFirst(text: string): string {
  return text.replace(/\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/, "$2 $1 $3");
}

function utc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  zone?: string,
): number | undefined {
  if (month > 11 || day > 31 || hour > 24 || minute > 59 || second > 60) return undefined;
  return Date.UTC(year, month, day, hour, minute, second) - minutesEast(zone) * 60_000;
}

function minutesEast(zone: string | undefined): number {
  const offset = zone && /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!offset) return ZONES[zone?.toUpperCase() ?? ""] ?? 0;
  return (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
}
