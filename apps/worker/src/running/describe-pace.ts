/** `0.4`, `58`. */
export const describeRate = (rate: number) => (rate < 10 ? rate.toFixed(1) : String(Math.round(rate)));

/** `14:32 UTC`, with its day where that is not today. */
export function describeEnd(end: Date, now: Date): string {
  const [day, time] = [end.toISOString().slice(0, 10), `${end.toISOString().slice(11, 16)} UTC`];
  return day === now.toISOString().slice(0, 10) ? time : `${day} ${time}`;
}
