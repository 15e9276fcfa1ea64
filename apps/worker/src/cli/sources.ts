import type { Command } from "commander";
import type { AddOptions } from "../sources/add-source";
import { countOf } from "../ingest/summarise";
import { note, writeOut } from "./output";

/** What the commands need; imported when one of them runs. */
const load = async () => ({
  ...(await import("./with-sources")),
  ...(await import("./describe-sources")),
  ...(await import("./exit-codes")),
});

export function addSources(program: Command): void {
  const sources = program.command("sources").description("The sources that are polled, and their feeds.");
  addListing(sources);
  addEditing(sources);
  addExchange(sources);
}

function addListing(sources: Command): void {
  sources
    .command("list")
    .description("All sources with their feeds, how polling them goes and when it is next.")
    .option("--json", "JSON lines")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { withSources, describeSources } = await load();
      const { listSourceHealth } = await import("@readout/db");
      await withSources(async ({ db }) => {
        const health = await listSourceHealth(db, { at: new Date() });
        await writeOut(
          json ? health.map((source) => `${JSON.stringify(source)}\n`).join("") : describeSources(health),
        );
      });
    });
  sources
    .command("test")
    .description("Show what a poll of a feed, or of a site's feed, would bring. Nothing is stored.")
    .argument("<url>", "a feed's address, or a home page's")
    .option("--json", "one JSON object")
    .action(async (url: string, { json = false }: { json?: boolean }) => {
      const { withSources, describeTest, EXIT } = await load();
      const { testSource } = await import("../sources/test-source");
      await withSources(async (_connection, tools) => {
        const result = await testSource(tools, url);
        if ("error" in result) process.exitCode = EXIT.inputFailed;
        await writeOut(json ? `${JSON.stringify(result)}\n` : describeTest(result));
      });
    });
}

function addEditing(sources: Command): void {
  sources
    .command("add")
    .description("Poll a feed from now on; of a home page, the feeds that it names.")
    .argument("<url>", "a feed's address, or a home page's")
    .option("--name <name>", "of the source; as the feed calls itself by default")
    .option("--country <code>", "of the source, ISO 3166-1 alpha-2, EU or UN")
    .option("--control <kind>", "official, state-media or independent")
    .option("--lang <tag>", "of its articles, where they do not say")
    .option("--all", "every feed that the page names, not the first alone")
    .option("--unchecked", "add the address without asking it")
    .action(async (url: string, options: AddOptions) => {
      const { withSources, EXIT } = await load();
      const { addSourceByUrl } = await import("../sources/add-source");
      await withSources(async ({ db }, tools) => {
        const result = await addSourceByUrl(db, tools, { url, options });
        if ("error" in result) process.exitCode = EXIT.inputFailed;
        note("error" in result ? `${url}: ${result.error}` : result.lines.join("\n"));
      });
    });
  const name = "a source's name, or a feed's address";
  for (const [verb, enabled] of [
    ["enable", true],
    ["disable", false],
  ] as const) {
    sources
      .command(verb)
      .description(enabled ? "Poll again, at once." : "Poll no more until it is enabled again.")
      .argument("<source>", name)
      .action(async (source: string) => {
        const { setFeedsEnabled } = await import("@readout/db");
        await change(source, `${verb}d`, (db) => setFeedsEnabled(db, source, enabled, new Date()));
      });
  }
  sources
    .command("remove")
    .description("Remove feeds; the articles that they brought stay.")
    .argument("<source>", name)
    .action(async (source: string) => {
      const { removeFeeds } = await import("@readout/db");
      await change(source, "removed", (db) => removeFeeds(db, source));
    });
}

type Db = Parameters<typeof import("@readout/db").removeFeeds>[0];

async function change(source: string, done: string, work: (db: Db) => Promise<string[]>): Promise<void> {
  const { withSources, EXIT } = await load();
  await withSources(async ({ db }) => {
    const urls = await work(db);
    if (urls.length === 0) process.exitCode = EXIT.inputFailed;
    note(
      urls.length === 0
        ? `no source or feed is called ${source}`
        : urls.map((url) => `${done}: ${url}`).join("\n"),
    );
  });
}

function addExchange(sources: Command): void {
  sources
    .command("import")
    .description("Add the feeds of OPML files.")
    .argument("<path...>", "OPML files; - is standard input")
    .action(async (paths: string[]) => {
      const { withSources, EXIT } = await load();
      const { importOpml } = await import("../sources/opml");
      await withSources(async ({ db }) => {
        for (const path of paths) {
          const result = await importOpml(db, path);
          if ("error" in result || result.refused.length > 0) process.exitCode = EXIT.inputFailed;
          note(`${path}: ${"error" in result ? result.error : describeImport(result)}`);
        }
      });
    });
  sources
    .command("export")
    .description("Print all feeds as OPML.")
    .action(async () => {
      const { withSources } = await load();
      const { exportOpml } = await import("../sources/opml");
      await withSources(async ({ db }) => writeOut(await exportOpml(db)));
    });
}

function describeImport({
  added,
  known,
  refused,
}: {
  added: number;
  known: number;
  refused: string[];
}): string {
  const counts = `${countOf(added, "feed")} added, ${known} known already`;
  return refused.length === 0 ? counts : `${counts}; no address of a feed: ${refused.join(", ")}`;
}
