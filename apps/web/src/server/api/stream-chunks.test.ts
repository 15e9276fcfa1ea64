import { expect, test } from "vitest";
import { streamChunks } from "./stream-chunks";

test("chunks arrive in their order", async () => {
  async function* chunks() {
    yield "tea, ";
    yield new TextEncoder().encode("oil");
  }
  expect(await new Response(await streamChunks(chunks())).text()).toBe("tea, oil");
});

test("what fails before the first chunk fails before the answer", async () => {
  async function* chunks() {
    yield await Promise.reject<string>(new Error("away"));
  }
  await expect(streamChunks(chunks())).rejects.toThrow("away");
});

test("a reader who leaves ends the reading, and none is read ahead of its pace", async () => {
  let made = 0;
  let ended = false;
  async function* chunks() {
    try {
      for (;;) yield `${made++}`;
    } finally {
      ended = true;
    }
  }
  const reader = (await streamChunks(chunks())).getReader();
  await reader.read();
  await reader.cancel();
  expect(ended).toBe(true);
  expect(made).toBeLessThan(5);
});
