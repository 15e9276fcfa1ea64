import fc from "fast-check";
import { expect, test } from "vitest";
import { groupTellings } from "./group-tellings";
import { keyOf, listSides, type Telling } from "./telling";

const PRESIDENTS = listSides([
  { name: "Xi Jinping", office: "President", country: "CN", type: "person" },
  { name: "Ebrahim Raisi", office: "President", country: "IR", type: "person" },
]);
const MINISTERS = listSides([
  { name: "Wang Yi", office: "Foreign Minister", country: "CN", type: "person" },
  { name: null, office: null, country: "IR", type: "person" },
]);

let articles = 0;
const told = (rest: Partial<Telling> = {}): Telling => ({
  articleId: `a${articles++}`,
  ordinal: 0,
  type: "call",
  date: "2022-07-29",
  published: "2022-07-29",
  sides: PRESIDENTS,
  signs: [],
  ...rest,
});

const firm = [told(), told(), told()];

function areOne(a: Telling, b: Telling, others: Telling[] = firm): boolean {
  const founders = groupTellings([a, ...others, b]);
  return founders.get(keyOf(a)) === founders.get(keyOf(b));
}

test.each([
  { name: "the same call", other: told() },
  {
    name: "one without a day, published the day after",
    other: told({ date: null, published: "2022-07-30" }),
  },
  {
    name: "one that says only which countries",
    other: told({ sides: PRESIDENTS.map(({ country }) => ({ country, rank: null })) }),
  },
  { name: "one that calls it talks", other: told({ type: "meeting" }) },
  { name: "a lone wrong day", other: told({ date: "2022-07-28" }) },
])("one event: $name", ({ other }) => {
  expect(areOne(told(), other)).toBe(true);
});

test.each([
  { name: "a call a year before", other: told({ date: "2021-08-18", published: "2021-08-18" }) },
  { name: "a call two days later", other: told({ date: "2022-07-31", published: "2022-07-31" }) },
  { name: "the ministers' call", other: told({ sides: MINISTERS }) },
  {
    name: "another country's call",
    other: told({
      sides: [
        { country: "CN", rank: "leader" },
        { country: "PL", rank: "leader" },
      ],
    }),
  },
  { name: "a letter", other: told({ type: "letter" }) },
  { name: "one published a week later", other: told({ date: null, published: "2022-08-06" }) },
  { name: "a report without a day at all", other: told({ date: null, published: null }) },
])("two events: $name", ({ other }) => {
  expect(areOne(told(), other)).toBe(false);
});

test("two days that are both well told are two events", () => {
  const next = [told({ date: "2022-07-30" }), told({ date: "2022-07-30" }), told({ date: "2022-07-30" })];
  expect(areOne(told(), told({ date: "2022-07-30" }), [...firm, ...next])).toBe(false);
});

test("words answering words are one exchange when they share rare names", () => {
  const words = { type: "speech", sides: PRESIDENTS } as const;
  const first = told({ ...words, signs: ["almad", "harbo"] });
  expect(
    areOne(
      first,
      told({ ...words, date: null, published: "2022-07-30", signs: ["almad", "harbo", "zagor"] }),
      [],
    ),
  ).toBe(true);
  expect(areOne(first, told({ ...words, signs: ["zagor", "almad"] }), [])).toBe(false);
});

const anyTelling = fc.record({
  articleId: fc.uuid(),
  ordinal: fc.constant(0),
  type: fc.constantFrom("call", "meeting", "visit", "speech", "other"),
  date: fc.option(fc.constantFrom("2022-07-28", "2022-07-29", "2022-07-30", "2022-08-02")),
  published: fc.constantFrom("2022-07-29", "2022-07-30", "2022-08-01"),
  sides: fc.constantFrom(PRESIDENTS, MINISTERS),
  signs: fc.subarray(["almad", "harbo", "zagor"]),
}) satisfies fc.Arbitrary<Telling>;

test("the order of arrival does not matter", () => {
  fc.assert(
    fc.property(fc.array(anyTelling, { maxLength: 30 }), (tellings) => {
      const shuffled = tellings.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
      expect([...groupTellings(shuffled)].toSorted()).toEqual([...groupTellings(tellings)].toSorted());
    }),
  );
});

test("what is far in time does not matter", () => {
  const far = anyTelling.map((telling) => ({ ...telling, date: null, published: "2022-08-20" }));
  fc.assert(
    fc.property(fc.array(anyTelling, { maxLength: 20 }), fc.array(far, { maxLength: 5 }), (near, others) => {
      const alone = groupTellings(near);
      const together = groupTellings([...others, ...near]);
      for (const [key, founder] of alone) expect(together.get(key)).toBe(founder);
    }),
  );
});
