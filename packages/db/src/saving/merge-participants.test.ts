import { expect, test } from "vitest";
import { mergeParticipants } from "./merge-participants";

const told = (name: string | null, country: string, office: string | null = null) => ({
  name,
  office,
  country,
  personId: name,
});

test("a government or an office stands for its country only where nobody of it is named", () => {
  const merged = mergeParticipants([
    told("Government of Ghana", "GH"),
    told("Ama Mensah", "GH", "President"),
    told("Government of Peru", "PE"),
    told(null, "GH", "President"),
  ]);
  expect(merged.map(({ name }) => name)).toEqual(["Ama Mensah", "Government of Peru"]);
});
