import type { Command } from "commander";
import type { ArticleFlags } from "../ingest/apply-flags";

const MORE = `
Folders are searched to their ends for .txt .html .json .jsonl files; - is standard input.
A JSON article is {id, url?, title?, text, outlet?, outlet_country?, outlet_kind?, published?, lang?, truncated?};
outlet_kind is official, state-media or independent. Other fields are ignored.
The same article again changes nothing; a changed text becomes a new version.

  readout ingest article.txt --source "Financial Tribune" --published 2022-07-30
  readout ingest archive/ more.jsonl`;

export function addIngest(program: Command): void {
  program
    .command("ingest")
    .description("Store articles and their statements.")
    .argument("<path...>", "files, folders, or - for standard input")
    .option("--source <name>", "the outlet, whatever the articles say")
    .option("--url <address>", "the article's address (one article only)")
    .option("--title <title>", "the article's title (one article only)")
    .option("--published <date>", "2022-07-30 or 2022-07-30T09:15+03:30")
    .option("--lang <tag>", "the language, if it should not be detected: en, fa, zh-Hant")
    .addHelpText("after", MORE)
    .action(async (paths: string[], flags: ArticleFlags) => {
      const { runIngest } = await import("./run-ingest");
      await runIngest(paths, flags);
    });
}
