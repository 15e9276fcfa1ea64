import type { Command } from "commander";
import { interruption } from "./interruption";
import { note, writeOut } from "./output";

const MAX_PAGE_BYTES = 20_000_000;

export function addExtract(program: Command): void {
  program
    .command("extract")
    .description(
      "Print the articles of saved pages as JSON lines: url, title, byline, published, lang, site, text.",
    )
    .argument("<path...>", "HTML files or folders of them")
    .action(async (paths: string[]) => {
      const [{ readFiles }, { extractArticle }, { EXIT }] = await Promise.all([
        import("../ingest/read-files"),
        import("../articles/extract-article"),
        import("./exit-codes"),
      ]);
      const fail = (path: string, reason: string) => {
        note(`${path}: ${reason}`);
        process.exitCode = EXIT.inputFailed;
      };
      for await (const file of readFiles(paths, MAX_PAGE_BYTES)) {
        interruption.throwIfAborted();
        if (file instanceof Error) {
          note(file.message);
          process.exitCode = EXIT.inputFailed;
          continue;
        }
        try {
          const { outlet, ...article } = extractArticle(file.bytes, new Date());
          await writeOut(`${JSON.stringify({ id: file.id, ...article, site: outlet })}\n`);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          fail(file.path, error.message);
        }
      }
    });
}
