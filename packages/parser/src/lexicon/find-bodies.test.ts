import { expect, test } from "vitest";
import { findBodies, findOutlets, lookupBody, lookupOutlet } from "./find-bodies";

test.each([
  ["NATO and the IAEA", ["NATO:alliance:null", "International Atomic Energy Agency:un:UN"]],
  [
    "The State Council and the European Commission",
    ["State Council:government:CN", "European Commission:eu:EU"],
  ],
  ["Those who left the sco meeting", []],
])("bodies in: %s", (text, found) => {
  expect(findBodies(text).map(({ body: { name, kind, country } }) => `${name}:${kind}:${country}`)).toEqual(
    found,
  );
});

test("a body and an outlet are found with or without the article", () => {
  expect([lookupBody("the Pentagon")?.country, lookupBody("the man")]).toEqual(["US", undefined]);
  expect([lookupOutlet("the Xinhua News Agency")?.country, lookupOutlet("The Guardian")?.control]).toEqual([
    "CN",
    "independent",
  ]);
  expect(findOutlets("IRNA and Anadolu reported").map(({ outlet }) => outlet.country)).toEqual(["IR", "TR"]);
});
