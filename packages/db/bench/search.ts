import { parseArgs } from "node:util";
import { drawQueries } from "./draw-queries";
import { explainClass } from "./explain-class";
import { type Load, loadApi } from "./load-api";
import { openDatabase } from "./open-database";
import { listClasses, type QueryClass } from "./query-classes";
import { timeClass, warmUp } from "./time-classes";
import { timeExport } from "./time-export";
import { timeFeeds } from "./time-feeds";
import { makeWorld } from "./world";

const { values } = parseArgs({
  options: {
    /** Folder that keeps the database between runs. */
    data: { type: "string", default: ".readout/bench" },
    statements: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "200" },
    /** Only classes whose name holds this. */
    only: { type: "string", default: "" },
    /** Of a web app that runs on the bench's database: eight clients ask it instead, then one for its feeds. */
    api: { type: "string" },
  },
});
const [statements, seed, rounds] = [Number(values.statements), Number(values.seed), Number(values.rounds)];
const EXPORTED = 100_000;
const log = (line: string) => void process.stderr.write(`${line}\n`);
const print = (line = "") => void process.stdout.write(`${line}\n`);

const draws = drawQueries(makeWorld(seed), seed);
/** What readers ask through the API. */
const MIX = [
  draws.none,
  draws.pair,
  draws.pairInTime,
  draws.rare,
  draws.phrase,
  draws.mixed,
  draws.common,
  draws.lacking,
];
/** What few ask, and no index of words tells. */
const RARE = [draws.past, draws.published, draws.joint, draws.relayed, draws.told, draws.shared];
const database = await openDatabase({ folder: values.data, seed, statements, log });
try {
  print(`${statements.toLocaleString("en")} statements, ${rounds} queries a class, milliseconds`);
  if (values.api) await measureApi(values.api);
  else await measure(listClasses(draws).filter(({ name }) => name.includes(values.only)));
} finally {
  await database.close();
}

async function measure(classes: QueryClass[]) {
  printCells("", ["p50", "p95", "wanted", "p95/wanted"]);
  for (const each of classes) await warmUp(database.db, each);
  for (const each of classes) {
    const { name, p50, p95, wanted } = await timeClass(database.db, each, rounds);
    const beside = wanted === undefined ? [] : [`${wanted}`, (p95 / wanted).toFixed(2)];
    printCells(name, [p50.toFixed(1), p95.toFixed(1), ...beside]);
  }
  if (values.only === "") {
    const { seconds, megabytes } = await timeExport(database.db, Math.min(EXPORTED, statements));
    print(
      `export of ${EXPORTED.toLocaleString("en")}: ${seconds.toFixed(1)} s (wanted 15 s), ${megabytes.toFixed(0)} MB`,
    );
  }
  for (const each of classes) {
    print(`\n${each.name}`);
    for (const plan of await explainClass(database.sql, each)) print(`  ${plan}`);
  }
}

async function measureApi(url: string) {
  print(`The database: ${database.url}`);
  printCells("8 clients", ["p50", "p95", "wanted", "p95/wanted"]);
  const usual = await loadApi(url, MIX, rounds);
  printLoad("whole mix through the API", usual);
  const all = await loadApi(url, [...MIX, ...RARE], rounds);
  printLoad("the same with rare properties", all);
  for (const { name, wanted, p50, p95 } of await timeFeeds(url, Math.ceil(rounds / 10)))
    printCells(name, [p50.toFixed(1), p95.toFixed(1), `${wanted}`, (p95 / wanted).toFixed(2)]);
  for (const { requests, failed, perSecond } of [usual, all]) {
    print(`${requests} requests, ${failed.length} failed, ${perSecond.toFixed(0)} a second`);
    if (failed.length > 0) throw new Error(`Not all was answered: ${failed.slice(0, 3).join("; ")}`);
  }
}

function printLoad(name: string, { p50, p95 }: Load) {
  printCells(name, [p50.toFixed(0), p95.toFixed(0), "250", (p95 / 250).toFixed(2)]);
}

function printCells(name: string, cells: string[]) {
  print(`${name.padEnd(36)}${cells.map((cell) => cell.padStart(11)).join("")}`);
}
