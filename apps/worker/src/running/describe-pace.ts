/** `0.24`, `2.4`, `58`. */
export const describeRate = (rate: number) => rate.toFixed(rate < 1 ? 2 : rate < 10 ? 1 : 0);

/** `14:32 UTC`, with its day where that is not today. */
export function describeEnd(end: Date, now: Date): string {
  const [day, time] = [end.toISOString().slice(0, 10), `${end.toISOString().slice(11, 16)} UTC`];
  return day === now.toISOString().slice(0, 10) ? time : `${day} ${time}`;
}

/** A time too far for a calendar is none. */
const LONGEST = 1e9;

/** `until about 14:32 UTC`. */
export function describeEndIn(seconds: number): string {
  const now = new Date();
  return `until about ${describeEnd(new Date(now.getTime() + Math.min(seconds, LONGEST) * 1000), now)}`;
}
