import { Command, CommanderError } from "commander";
import { EXIT, EXIT_CODES_HELP } from "./exit-codes";
import { interruption, Interruption, listenForInterruption } from "./interruption";
import { note } from "./output";
import { addParse } from "./parse";

/** Each command adds its own words and flags here; what it does is imported when it runs. */
function buildProgram(): Command {
  const program = new Command("readout")
    .description("Who said what to or about whom: statements from news articles.")
    .showHelpAfterError("(--help shows what is possible)")
    .addHelpText("after", EXIT_CODES_HELP)
    .exitOverride();
  addParse(program);
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

function reportFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Interruption) {
    if (error.message) note(`readout: ${error.message}`);
    return error.exitCode;
  }
  if (!(error instanceof Error)) throw error;
  note(`readout: ${error.name === "EnvironmentError" ? error.message : (error.stack ?? error.message)}`);
  return EXIT.environment;
}
