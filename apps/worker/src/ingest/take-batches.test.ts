import { expect, test } from "vitest";
import { takeBatches } from "./take-batches";

const limits = { most: 3, weight: 10, weigh: (item: number) => item, patience: 60_000 };

async function* give(items: number[], failure?: Error) {
  yield* items;
  if (failure) throw failure;
}

async function collect(batches: AsyncIterable<number[]>) {
  const collected: number[][] = [];
  for await (const batch of batches) collected.push(batch);
  return collected;
}

test.each([
  { name: "no more than so many", items: [1, 1, 1, 1], batches: [[1, 1, 1], [1]] },
  { name: "no more than so heavy", items: [6, 4, 1], batches: [[6, 4], [1]] },
  { name: "a heavy one alone", items: [1, 20, 1], batches: [[1], [20], [1]] },
  { name: "nothing", items: [], batches: [] },
])("$name", async ({ items, batches }) => {
  expect(await collect(takeBatches(give(items), limits))).toEqual(batches);
});

test("what came before a failure comes first", async () => {
  const batches = takeBatches(give([1, 2], new Error("cut off")), limits);
  expect((await batches.next()).value).toEqual([1, 2]);
  await expect(batches.next()).rejects.toThrow("cut off");
});

test("a batch does not wait for a slow source", async () => {
  let isTaken: () => void = () => undefined;
  const whenTaken = new Promise<void>((resolve) => (isTaken = resolve));
  async function* slow() {
    yield 1;
    await whenTaken;
    yield 2;
  }
  const batches = takeBatches(slow(), { ...limits, patience: 1 });
  expect((await batches.next()).value).toEqual([1]);
  isTaken();
  expect((await batches.next()).value).toEqual([2]);
});
