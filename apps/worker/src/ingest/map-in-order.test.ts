import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { mapInOrder } from "./map-in-order";

const limits = { atOnce: 4, weight: 10, weigh: (item: number) => item };

async function* count(to: number, failAt = Infinity) {
  for (let item = 1; item <= to; item++) {
    if (item === failAt) throw new Error("source");
    yield item;
  }
}

test("results keep the order of the items, and never more are worked on than allowed", async () => {
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    most = Math.max(most, ++running);
    await sleep(10 - item);
    running--;
    return item;
  };
  const results: number[] = [];
  for await (const result of mapInOrder(count(9), work, { ...limits, weight: 1000 })) results.push(result);
  expect(results).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(most).toBe(4);
});

test("a failure of the source or of the work ends it, however busy the reader is", async () => {
  const results: number[] = [];
  const read = async (failAt: number, work: (item: number) => Promise<number>) => {
    for await (const result of mapInOrder(count(9, failAt), work, limits)) {
      results.push(result);
      await sleep(5);
    }
  };
  await expect(read(3, async (item) => item)).rejects.toThrow("source");
  await expect(read(Infinity, () => Promise.reject(new Error("work")))).rejects.toThrow("work");
  expect(results).toContain(1);
});
