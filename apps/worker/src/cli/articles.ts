import type { Command } from "commander";
import { EXIT } from "./exit-codes";
import { note } from "./output";

export function addArticles(program: Command): void {
  const articles = program.command("articles").description("Stored articles.");
  articles
    .command("remove")
    .description("Remove an article, its versions and its statements.")
    .argument("<url-or-id>", "its address, or its id as the page's address shows it")
    .action(async (urlOrId: string) => {
      const [{ removeArticle, settleEvents }, { withDatabase }] = await Promise.all([
        import("@readout/db"),
        import("./with-database"),
      ]);
      const isRemoved = await withDatabase(async ({ db }) => {
        const found = await removeArticle(db, urlOrId);
        if (found) await settleEvents(db);
        return found;
      });
      note(isRemoved ? `${urlOrId}: removed` : `${urlOrId}: no such article`);
      if (!isRemoved) process.exitCode = EXIT.inputFailed;
    });
}
