import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseArticle } from "../src/parse-article";
import type { ArticleInput, ParsedArticle } from "../src/types";

interface Expected {
  input: Omit<ArticleInput, "text">;
  lang: string | null;
  events: string[];
  statements: unknown[];
}

const folder = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** A folder for each construction met in real news, the text written by us. */
test.each(readdirSync(folder))("%s", (slug) => {
  const text = readFileSync(`${folder}${slug}/article.txt`, "utf8");
  const { input, ...expected } = JSON.parse(
    readFileSync(`${folder}${slug}/expected.json`, "utf8"),
  ) as Expected;
  expect(describe(text, parseArticle({ ...input, text }))).toEqual(expected);
});

/** What a reader would check by hand: who, of which country, said which words, to or about whom, when. */
function describe(text: string, { lang, events, statements }: ParsedArticle): Omit<Expected, "input"> {
  return {
    lang,
    events: events.map(({ type, date, participants }) =>
      [type, date ?? "?", ...participants.map(({ name, country }) => name ?? country)].join(" "),
    ),
    statements: statements.map(({ speaker, kind, contentSpans, counterparts, saidOn, relay }) => ({
      speaker: speaker.name ?? `unnamed ${speaker.office}`,
      country: speaker.country,
      kind,
      words: contentSpans.map(([start, end]) => text.slice(start, end)),
      counterparts,
      saidOn: saidOn?.day ?? null,
      ...(relay !== null && { relay }),
    })),
  };
}
