import { expect, test } from "vitest";
import { answerIfChanged } from "./answer-if-changed";

const ask = (tag?: string) =>
  answerIfChanged(
    new Request("https://readout.example", { headers: tag === undefined ? {} : { "if-none-match": tag } }),
    "body",
    "text/plain",
  );

test("only a client that has this very state is spared it", async () => {
  const first = ask();
  const tag = first.headers.get("etag") ?? "";
  expect([first.status, await first.text()]).toEqual([200, "body"]);
  expect(ask(tag).status).toBe(304);
  expect(ask(`"other", ${tag.slice(2)}`).status).toBe(304);
  expect(ask('W/"other"').status).toBe(200);
});
