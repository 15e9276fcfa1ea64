import { Command, CommanderError } from "commander";
import { addArticles } from "./articles";
import { addDb } from "./db";
import { addDemo } from "./demo";
import { EXIT, EXIT_CODES_HELP } from "./exit-codes";
import { addEvents } from "./events";
import { addExport } from "./export";
import { addExtract } from "./extract";
import { addFeed } from "./feed";
import { addIngest } from "./ingest";
import { interruption, Interruption, listenForInterruption } from "./interruption";
import { note } from "./output";
import { addParse } from "./parse";
import { addJobs } from "./jobs";
import { addPrune } from "./prune";
import { addReindex } from "./reindex";
import { addReparse } from "./reparse";
import { addSources } from "./sources";
import { addStatus } from "./status";
import { addWorker } from "./worker";

const COMMANDS = [
  addIngest,
  addParse,
  addExport,
  addEvents,
  addReparse,
  addReindex,
  addPrune,
  addArticles,
  addDemo,
  addDb,
  addExtract,
  addFeed,
  addSources,
  addJobs,
  addStatus,
  addWorker,
];

/** Each command adds its own words and flags here; what it does is imported when it runs. */
function buildProgram(): Command {
  const program = new Command("readout")
    .description("Who said what to or about whom: statements from news articles.")
    .showHelpAfterError("(--help shows what is possible)")
    .addHelpText("after", EXIT_CODES_HELP)
    .exitOverride();
  for (const add of COMMANDS) add(program);
  return program;
}

/** Runs one command line; sets the exit code and leaves the end to Node, so that output drains. */
export async function run(argv: string[]): Promise<void> {
  listenForInterruption();
  try {
    await buildProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = reportFailure(interruption.aborted ? interruption.reason : error);
  }
}

/** Failures of the world around us: their message says all that a user needs. */
const EXPECTED: Readonly<Record<string, number>> = {
  InputError: EXIT.inputFailed,
  UsageError: EXIT.usage,
  EnvironmentError: EXIT.environment,
  DatabaseUnavailableError: EXIT.environment,
  EmbeddedPostgresError: EXIT.environment,
  UnknownMigrationError: EXIT.environment,
};

function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Interruption) {
    if (error.message) note(`readout: ${error.message}`);
    return error.exitCode;
  }
  if (!(error instanceof Error)) throw error;
  const code = EXPECTED[error.name];
  note(`readout: ${code ? error.message : (error.stack ?? error.message)}`);
  return code ?? EXIT.environment;
}
