import { createTestDatabase } from "@readout/db/testing";
import { afterAll, expect, test } from "vitest";
import { runReadout } from "./testing";

const database = await createTestDatabase("prune_command");
afterAll(() => database.drop());

const readout = async (args: string[], input = "") => {
  const { stdout, stderr, code } = await runReadout(args, { input, env: { DATABASE_URL: database.url } });
  return { stdout, line: `${code} ${stderr.trim().split("\n").at(-1)}` };
};
const prune = async (...args: string[]) => (await readout(["prune", ...args])).line;

const ARTICLES = ["2022-07-30", "2023-07-30"].flatMap((published) =>
  ["Financial Tribune", "Harbour News"].map((outlet) => ({
    url: `https://news.example/${outlet.length}/${published}`,
    outlet,
    published,
    text: `The hall was full for ${published}. Chinese President Xi Jinping said that China will support Iran.`,
  })),
);

test("tells what would go, removes it for one outlet or all, and finds nothing twice", async () => {
  await readout(["ingest", "-"], ARTICLES.map((article) => JSON.stringify(article)).join("\n"));
  const texts = ["--older-than", "2023-01-01", "--keep-statements"];
  const two = "the texts of 2 articles from before 2023-01-01, 0.0 MB; kept: 2 statements";
  expect(await prune(...texts, "--dry-run")).toBe(`0 would remove ${two}`);
  const one = two.replace("2 articles", "1 article").replace("2 statements", "1 statement");
  expect(await prune(...texts, "--source", "Harbour News")).toBe(`0 removed ${one}`);
  expect(await prune(...texts)).toBe(`0 removed ${one}`);
  expect(await prune(...texts)).toMatch(/^0 removed the texts of 0 articles/);
  expect(await readout(["reparse", "--all"])).toMatchObject({ line: expect.stringMatching(/^0 2 articles/) });
  expect(await listWords()).toHaveLength(4);
  expect(await prune("--older-than", "2024")).toBe(
    "0 removed 4 articles from before 2024-01-01, with 4 statements and 0.0 MB of text",
  );
  expect(await listWords()).toEqual([]);
});

test.each([
  { args: [], says: /^2 .*--help shows/ },
  { args: ["--older-than", "soon"], says: /^2 readout: "soon" is no age and no date/ },
  { args: ["--older-than", "1y", "--source", "Nobody"], says: /^1 readout: Nobody: no outlet is called so$/ },
])("$args is refused", async ({ args, says }) => {
  expect(await prune(...args)).toMatch(says);
});

async function listWords() {
  const { stdout } = await readout(["export", "statements"]);
  return stdout.split("\n").filter(Boolean);
}
