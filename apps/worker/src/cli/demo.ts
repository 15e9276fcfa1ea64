import type { Command } from "commander";
import { note } from "./output";

export function addDemo(program: Command): void {
  const demo = program.command("demo").description("The demo set that fills the first page.");
  demo
    .command("remove")
    .description("Remove the demo set for good: it is never loaded again.")
    .action(async () => {
      const [{ removeDemoForGood }, { withDatabase }] = await Promise.all([
        import("../demo/remove-demo"),
        import("./with-database"),
      ]);
      const removed = await withDatabase(({ db }) => removeDemoForGood(db));
      note(`${removed.articles} demo articles removed, with ${removed.statements} statements`);
    });
}
