const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAME = "(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?";
const REST = "(?<year>\\d{4})(?:,? (?<time>\\d{1,2}:.*))?";

/** Each can be read in one way only; 04/05/2022 cannot. */
const FORMS = [
  /^(?<year>\d{4})[/.](?<month>\d{2})[/.](?<day>\d{2})(?:[T ](?<time>.*))?$/i,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?(?<time>\d{6}Z?))?$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[T ](?<time>.*)$/i,
  new RegExp(`^(?:[a-z]{3,9},? )?(?<day>\\d{1,2}) ${NAME},? ${REST}$`, "i"),
  new RegExp(`^(?:[a-z]{3,9},? )?${NAME} (?<day>\\d{1,2}),? ${REST}$`, "i"),
];

/**
 * A date of somebody's archive as ISO 8601: `2022/07/30`, `20220730`, `Sat, 30 Jul 2022 09:15:00 GMT`, `July 30, 2022`,
 * or seconds or milliseconds since 1970. Anything else as it is.
 */
export function spellDate(given: string | number): string {
  if (typeof given === "number" && given >= 1e8 && given < 4e12 && (given < 4e9 || given >= 1e11))
    return new Date(given < 4e9 ? given * 1000 : given).toISOString();
  const text = String(given).trim().replace(/\s+/g, " ");
  for (const form of FORMS) {
    const { year, month = "", day = "", time } = form.exec(text)?.groups ?? {};
    if (!year) continue;
    const on = `${year}-${spellMonth(month)}-${day.padStart(2, "0")}`;
    return time === undefined ? on : `${on}T${spellTime(time)}`;
  }
  return text;
}

function spellMonth(month: string): string {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? month : String(index + 1).padStart(2, "0");
}

/** `091500`, `9:15`, `09:15:00 GMT`; of other zones' names several mean two. */
const spellTime = (time: string) =>
  time
    .replace(/^(\d{2})(\d{2})(\d{2})/, "$1:$2:$3")
    .replace(/^\d:/, "0$&")
    .replace(/ ?(?:GMT|UTC|UT)$/i, "Z");
