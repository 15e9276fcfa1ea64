import type { Command } from "commander";
import type { Db } from "@readout/db";

const MORE = `
Events are named by their ids, as the page's address and "readout export events" show them; articles by the id that
they were ingested with, their address, or our id. A correction is kept as a record and holds for what comes in later.`;

export function addEvents(program: Command): void {
  const events = program
    .command("events")
    .description("Correct which reports are of one event.")
    .addHelpText("after", MORE);
  events
    .command("merge")
    .description("Make several events one: the first.")
    .argument("<event>", "stays")
    .argument("<others...>", "become part of it")
    .action((event: string, others: string[]) =>
      correct(({ mergeEvents }, db, at) => mergeEvents(db, [event, ...others], at)),
    );
  events
    .command("split")
    .description("Make an event of its own out of some articles' reports.")
    .argument("<event>")
    .argument("<articles...>")
    .action((event: string, articles: string[]) =>
      correct(({ splitEvent }, db, at) => splitEvent(db, { event, articles }, at)),
    );
  events
    .command("move")
    .description("Move an article's report to another event.")
    .argument("<article>")
    .argument("<event>")
    .action((article: string, event: string) =>
      correct(({ moveArticle }, db, at) => moveArticle(db, { article, event }, at)),
    );
  events
    .command("undo")
    .description("Take a correction back.")
    .argument("<correction>", 'its id, as it was printed and as "corrections" lists it')
    .action(async (id: string) => {
      const { undo } = await import("./run-events");
      await undo(id);
    });
  events
    .command("corrections")
    .description("List all corrections, the latest first, as JSON lines.")
    .action(async () => {
      const { list } = await import("./run-events");
      await list();
    });
}

type Correct = (queries: typeof import("@readout/db"), db: Db, at: Date) => Promise<string>;

async function correct(decide: Correct): Promise<void> {
  const [queries, { apply }] = await Promise.all([import("@readout/db"), import("./run-events")]);
  await apply((db, at) => decide(queries, db, at));
}
