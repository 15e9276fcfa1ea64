import { expect, test } from "vitest";
import { orderPoints } from "./order-points";

const point = (id: string, standing: Parameters<typeof orderPoints>[0][number]["standing"], rest = {}) => ({
  id,
  reports: 1,
  differsFrom: null,
  standing,
  ...rest,
});

test("shared points come first, third parties' last, and what differs stands side by side", () => {
  const points = [
    point("third", { state: "third" }),
    point("iran", { state: "only", side: "IR" }, { differsFrom: "third" }),
    point("china", { state: "only", side: "CN" }),
    point("unseen", { state: "unseen", side: "CN" }),
    point("both", { state: "both" }),
    point("both often", { state: "both" }, { reports: 3 }),
  ];
  expect(orderPoints(points, ["CN", "IR"]).map(({ id }) => id)).toEqual([
    "both often",
    "both",
    "china",
    "iran",
    "third",
    "unseen",
  ]);
});
