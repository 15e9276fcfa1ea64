import { EXPORT_FORMATS, type ExportFormat } from "@readout/export";
import { type Command, Option } from "commander";

const MORE = `
The query is the one of the page and the API:
  readout export statements --q 'between:CN,IR date:2022-07 -kind:indirect' --format csv > statements.csv`;

export function addExport(program: Command): void {
  const exports = program.command("export").description("Print what is stored.");
  exports
    .command("statements")
    .description("Print statements, newest first, as JSON lines, CSV, PLOVER's JSON lines or Parquet.")
    .option("--q <query>", "only those that a query finds", "")
    .addOption(
      new Option("--format <format>", "of the output").choices(Object.keys(EXPORT_FORMATS)).default("jsonl"),
    )
    .option("--out <file>", "write to a file instead of standard output")
    .addHelpText("after", MORE)
    .action(async (options: { q: string; format: ExportFormat; out?: string }) => {
      const { runExport } = await import("./run-export");
      await runExport(options);
    });
  exports
    .command("events")
    .description("Print events with the articles that report them and the points these make, as JSON lines.")
    .action(async () => {
      const { runExportEvents } = await import("./run-export-events");
      await runExportEvents();
    });
}
