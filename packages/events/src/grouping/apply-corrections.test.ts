import { expect, test } from "vitest";
import { applyCorrections, type Correction } from "./apply-corrections";

const correction = (rest: Partial<Correction>): Correction => ({
  kind: "merge",
  target: "A",
  events: [],
  keys: [],
  tellings: [],
  ...rest,
});

const a = { articleId: "1", key: "ka", eventId: "A" };
const b = { articleId: "2", key: "kb", eventId: "B" };

test("a merge holds for what arrives later under the same key", () => {
  const merge = correction({ events: ["B"], keys: ["ka", "kb"] });
  expect(applyCorrections([a, b, { ...b, articleId: "3" }], [merge])).toEqual(["A", "A", "A"]);
});

test("a merge holds when the grouping names the event anew", () => {
  const merge = correction({ events: ["B"], keys: ["ka", "kb"] });
  expect(applyCorrections([{ ...b, eventId: "B2" }], [merge])).toEqual(["A"]);
});

test("a split takes single tellings out of a group", () => {
  const split = correction({ kind: "split", target: "S", tellings: [{ articleId: "2", key: "ka" }] });
  expect(applyCorrections([a, { ...a, articleId: "2" }], [split])).toEqual(["A", "S"]);
});

test("a moved telling goes with its event when that is merged", () => {
  const move = correction({ kind: "move", target: "B", tellings: [{ articleId: "1", key: "ka" }] });
  const merge = correction({ target: "C", events: ["B"], keys: ["kb", "kc"] });
  expect(applyCorrections([a, b], [move, merge])).toEqual(["C", "C"]);
});
