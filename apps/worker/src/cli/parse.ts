import type { Command } from "commander";
import { interruption } from "./interruption";
import { note, writeOut } from "./output";

export function addParse(program: Command): void {
  program
    .command("parse")
    .description("Print the statements of articles as JSON lines, one line an article. Needs no database.")
    .argument("[file]", ".jsonl .json .txt .html, or - for standard input", "-")
    .option("--all", "every attribution, one per cue, not only bilateral statements")
    .action(async (file: string, { all = false }: { all?: boolean }) => {
      const [{ listInputs }, { readArticles }, { parseRecord }, { EXIT }] = await Promise.all([
        import("../ingest/list-inputs"),
        import("../ingest/read-articles"),
        import("../ingest/parse-record"),
        import("./exit-codes"),
      ]);
      const { describeParsed } = await import("../ingest/describe-parsed");
      for await (const input of listInputs([file])) {
        const results =
          input instanceof Error ? [input] : readArticles(input, { now: new Date(), signal: interruption });
        for await (const result of results) {
          interruption.throwIfAborted();
          if (result instanceof Error) {
            note(result.message);
            process.exitCode = EXIT.inputFailed;
          } else {
            const line = describeParsed(result.record.externalId, parseRecord(result.record), { all });
            await writeOut(`${JSON.stringify(line)}\n`);
          }
        }
      }
    });
}
