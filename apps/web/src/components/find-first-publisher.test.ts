import { expect, test } from "vitest";
import { findFirstPublisher } from "./find-first-publisher";

const report = (account: string | null, publishedOn: string | null, time?: string) => ({
  account,
  publishedOn,
  publishedAt: time ? new Date(`${publishedOn}T${time}Z`) : null,
  relation: "report" as const,
  source: { id: "s", name: `${account} daily`, country: account, control: null },
});

test.each([
  {
    name: "to the hour",
    reports: [report("IR", "2022-07-30", "03:00"), report("CN", "2022-07-29", "16:00")],
    side: "CN",
    lead: "11 hours",
  },
  {
    name: "to the minute",
    reports: [report("IR", "2022-07-29", "16:25"), report("CN", "2022-07-29", "16:00")],
    side: "CN",
    lead: "25 minutes",
  },
  {
    name: "to the day",
    reports: [report("CN", "2022-07-30"), report("IR", "2022-07-29", "10:00")],
    side: "IR",
    lead: "1 day",
  },
])("the first publisher is told $name", ({ reports, side, lead }) => {
  expect(findFirstPublisher(reports, ["CN", "IR"])).toEqual({ side, lead, outlet: `${side} daily` });
});

test.each([
  { name: "one side only", reports: [report("CN", "2022-07-29"), report(null, "2022-07-28")] },
  { name: "the same day", reports: [report("CN", "2022-07-29"), report("IR", "2022-07-29")] },
  { name: "no day", reports: [report("CN", null), report("IR", "2022-07-29")] },
])("nobody was first: $name", ({ reports }) => {
  expect(findFirstPublisher(reports, ["CN", "IR"])).toBeUndefined();
});
