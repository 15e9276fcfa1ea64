import { parseArgs } from "node:util";
import { drawQueries } from "./draw-queries";
import { explainClass } from "./explain-class";
import { openDatabase } from "./open-database";
import { listClasses } from "./query-classes";
import { timeClass } from "./time-classes";
import { makeWorld } from "./world";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: ".readout/bench" },
    statements: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "200" },
    only: { type: "string" },
  },
});
const [statements, seed, rounds] = [Number(values.statements), Number(values.seed), Number(values.rounds)];
const log = (line: string) => void process.stderr.write(`${line}\n`);
const print = (line = "") => void process.stdout.write(`${line}\n`);

const database = await openDatabase({ folder: values.data, seed, statements, log });
try {
  const classes = listClasses(drawQueries(makeWorld(seed), seed));
  const chosen = classes.filter(({ name }) => name.includes(values.only ?? ""));
  print(
    `${statements.toLocaleString("en")} statements, one connection, ${rounds} queries a class, milliseconds`,
  );
  print(
    `${"".padEnd(36)}${["p50", "p95", "wanted", "p95/wanted"].map((head) => head.padStart(11)).join("")}`,
  );
  for (const each of chosen) {
    const { name, p50, p95, wanted } = await timeClass(database.db, each, rounds);
    const cells = [
      p50.toFixed(1),
      p95.toFixed(1),
      wanted ? `${wanted}` : "",
      wanted ? (p95 / wanted).toFixed(2) : "",
    ];
    print(`${name.padEnd(36)}${cells.map((cell) => cell.padStart(11)).join("")}`);
  }
  for (const each of chosen) {
    print(`\n${each.name}`);
    for (const plan of await explainClass(database.sql, each)) print(`  ${plan}`);
  }
} finally {
  await database.close();
}
