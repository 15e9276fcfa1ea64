import { expect, test } from "vitest";
import { findOffices, lookupOffice } from "./find-offices";

const read = (text: string) =>
  findOffices(text).map((office) => [text.slice(...office.span), office.class, office.portfolio]);

test.each([
  ["Chinese Foreign Minister Li", [["Foreign Minister", "minister", "foreign"]]],
  ["the acting minister of defence", [["acting minister of defence", "minister", "defence"]]],
  ["former Deputy Prime Minister", [["former Deputy Prime Minister", "deputy-head", null]]],
  ["Deputy Foreign Minister for Europe", [["Deputy Foreign Minister", "minister", "foreign"]]],
  [
    "Secretary of State and Defense Secretary",
    [
      ["Secretary of State", "minister", "foreign"],
      ["Defense Secretary", "minister", "defence"],
    ],
  ],
  ["a Foreign Ministry spokeswoman", [["Foreign Ministry spokeswoman", "spokesperson", null]]],
  [
    "State Councilor and Vice President",
    [
      ["State Councilor", "minister", null],
      ["Vice President", "deputy-head", null],
    ],
  ],
  ["the chargé d’affaires", [["chargé d’affaires", "envoy", null]]],
  ["foreign ministers and presidents", []],
])("%s", (text, found) => expect(read(text)).toEqual(found));

test("former and acting are told apart from the holder", () => {
  const [office] = findOffices("ex-Prime Minister");
  expect(office).toMatchObject({ former: true, acting: false, deputy: false });
  expect(lookupOffice("PRIME MINISTER")).toEqual({ class: "head-of-government", portfolio: null });
});
