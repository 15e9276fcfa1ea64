import type { Command } from "commander";
import { interruption } from "./interruption";
import { note, writeOut } from "./output";

const MAX_FEED_BYTES = 50_000_000;

export function addFeed(program: Command): void {
  program
    .command("feed")
    .description("Print what saved feeds hold, one JSON line a file: feed, entries; or the error.")
    .argument("<path...>", "RSS, RDF, Atom or JSON Feed files, or folders of them")
    .option("--base-url <url>", "the address that relative links start from")
    .option("--jsonl", "one line a file (the default, and the only form)")
    .action(async (paths: string[], { baseUrl }: { baseUrl?: string }) => {
      const [{ readFiles }, { readFeed }, { decodeFeed }, { EXIT }] = await Promise.all([
        import("../ingest/read-files"),
        import("../feeds/read-feed"),
        import("../feeds/decode-feed"),
        import("./exit-codes"),
      ]);
      for await (const file of readFiles(paths, MAX_FEED_BYTES)) {
        interruption.throwIfAborted();
        if (file instanceof Error) {
          note(file.message);
          process.exitCode = EXIT.inputFailed;
          continue;
        }
        await writeOut(`${JSON.stringify({ id: file.id, ...read(file.bytes) })}\n`);
      }

      function read(bytes: Buffer) {
        try {
          const { entries, ...feed } = readFeed(decodeFeed(bytes), { baseUrl });
          return { feed, entries };
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          process.exitCode = EXIT.inputFailed;
          return { error: error.message };
        }
      }
    });
}
