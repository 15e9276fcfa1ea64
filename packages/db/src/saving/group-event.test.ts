import { expect, test } from "vitest";
import type { NewEvent, NewParticipant } from "../new-article";
import { groupEvent } from "./group-event";

const who = (
  country: string | null,
  name: string | null = null,
  office: string | null = null,
): NewParticipant => ({
  name,
  office,
  country,
  type: "person",
});

const event = (participants: NewParticipant[], rest: Partial<NewEvent> = {}): NewEvent => ({
  localId: "E1",
  type: "call",
  date: "2022-07-29",
  datePrecision: "day",
  participants,
  ...rest,
});

const key = (told: NewEvent, articleId = "a") => groupEvent(told, { articleId, ordinal: 0 });

const leaders = event([who("CN", "Xi Jinping", "President"), who("IR", "Ebrahim Raisi", "President")]);
const ministers = event([
  who("CN", "Wang Yi", "Foreign Minister"),
  who("IR", "Ali Bagheri", "foreign minister"),
]);

test.each([
  { name: "in the other order", told: event(leaders.participants.toReversed()) },
  {
    name: "by office only",
    told: event([who("IR", null, "president"), who("CN", null, "Chinese President")]),
  },
  { name: "by name only", told: event([who("CN", "Xi Jinping"), who("IR", "Ebrahim Raisi")]) },
  { name: "by country only", told: event([who("CN"), who("IR")]) },
  {
    name: "with a minister on the line",
    told: event([...leaders.participants, who("IR", "Ali Bagheri", "Foreign Minister")]),
  },
  { name: "with somebody of no known country", told: event([...leaders.participants, who(null, "An aide")]) },
])("one call told $name stays one event", ({ told }) => {
  expect(key(told, "b")).toBe(key(leaders, "a"));
});

test.each([
  { name: "another day", told: event(leaders.participants, { date: "2022-07-30" }) },
  { name: "another type", told: event(leaders.participants, { type: "meeting" }) },
  { name: "another country", told: event([...leaders.participants, who("RU")]) },
  { name: "their ministers", told: ministers },
  {
    name: "an envoy",
    told: event([who("CN", "Zhai Jun", "special envoy"), who("IR", "Ebrahim Raisi", "President")]),
  },
  { name: "one side only", told: event([who("CN", "Xi Jinping", "President")]) },
])("$name makes another event", ({ told }) => {
  expect(key(told)).not.toBe(key(leaders));
});

test("a minister's call with a bare country is his colleagues' call", () => {
  expect(key(event([who("CN", "Wang Yi", "Foreign Minister"), who("IR")]))).toBe(key(ministers));
});

const briefing = (participant: NewParticipant) => key(event([participant], { type: "briefing" }));

test("a ministry's briefing is its spokesperson's", () => {
  expect(briefing({ ...who("CN", "Foreign Ministry"), type: "government" })).toBe(
    briefing(who("CN", "Wang Wenbin", "Foreign Ministry spokesperson")),
  );
});

test.each([
  { name: "without a date", told: event(leaders.participants, { date: null, datePrecision: null }) },
  {
    name: "of some month",
    told: event(leaders.participants, { date: "2022-07-01", datePrecision: "month" }),
  },
  { name: "of an unknown kind", told: event(leaders.participants, { type: "other" }) },
  { name: "without participants", told: event([]) },
])("an event $name stays the article's own", ({ told }) => {
  expect(key(told, "a")).not.toBe(key(told, "b"));
  expect(key(told, "a")).toBe(key(told, "a"));
});
