import type { Command } from "commander";
import { FORMAT_NAMES } from "../ingest/input-format";
import type { IngestFlags } from "./run-ingest";

const MORE = `
Read are .txt .html .json .jsonl .csv .warc and all of them as .gz, .zst or in a .zip, of any size;
folders are searched to their ends; - is standard input, whose format is told by its first bytes or by --format.
A JSON file is one article, an array of them, or an object around a list of them ({"articles": [...]}). An article is {id, url?, title?, text, outlet?, outlet_country?, outlet_kind?, published?, lang?, truncated?};
outlet_kind is official, state-media or independent. Other fields are ignored.
The first row of a CSV file (with commas, semicolons or tabs) names the same fields; --map tells which foreign ones stand for them.
The same article again changes nothing; a changed text becomes a new version.
A run that was cut off goes on where it stopped when it is begun again.

  readout ingest article.txt --source "Financial Tribune" --published 2022-07-30
  readout ingest archive/ more.jsonl.gz crawl.warc.gz
  readout ingest dump.csv --map text=body,published=date --dry-run`;

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
    .option("--format <name>", `whatever the inputs are called: ${FORMAT_NAMES.join(", ")}`)
    .option("--encoding <name>", "of text, JSON and CSV that are not UTF-8: windows-1251, gb18030")
    .option("--map <fields>", "our fields from foreign ones: text=body,published=meta.date")
    .option("--dry-run", "tell what would come in, and store nothing")
    .option("--restart", "read all again, also what a run that was cut off had done")
    .addHelpText("after", MORE)
    .action(async (paths: string[], flags: IngestFlags) => {
      const { runIngest } = await import("./run-ingest");
      await runIngest(paths, flags);
    });
}
