import { parseArgs } from "node:util";
import { openDatabase } from "./open-database";

/** Makes the bench's database of so many statements, for benches of other packages. */
const { values } = parseArgs({
  options: {
    data: { type: "string", default: ".readout/bench" },
    statements: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
  },
});
const database = await openDatabase({
  folder: values.data,
  seed: Number(values.seed),
  statements: Number(values.statements),
  log: (line) => void process.stderr.write(`${line}\n`),
});
await database.close();
