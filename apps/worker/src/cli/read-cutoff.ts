import { readDays } from "@readout/query";
import { UsageError } from "../errors";

const AGE = /^\d+[a-z]$/i;
const A_DAY = 86_400_000;

/** The first day that is not older than an age ("90d") or a date ("2024", "2024-01", "2024-01-31"). Throws a `UsageError`. */
export function readCutoff(text: string, now: Date): string {
  const read = readDays(AGE.test(text) ? `<=${text}` : `>=${text}`);
  const days = "value" in read ? read.value : undefined;
  const today = toDay(now.getTime());
  const first = days?.type === "age" ? toDay(Date.parse(today) - days.days * A_DAY) : days?.from;
  if (!first) throw new UsageError(`"${text}" is no age and no date: write 90d, 12w, 6m, 2y or 2024-01-31`);
  if (first > today) throw new UsageError(`"${text}" lies ahead`);
  return first;
}

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);
