import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createTestDatabase } from "@readout/db/testing";
import { makeArticle } from "../bench/ingest/make-article";
import { makeWarcRecord, packEach } from "../src/ingest/testing";
import { killCommand, runCommand } from "./command-process";
import { digestTables } from "./digest-tables";
import { countArticles } from "./ledger";
import { expectSameExport, readExport } from "./read-export";

/** `kill -9` of the ingest of a crawl at spread points: in the end all is there that an undisturbed one brings, once. */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "10" }, pages: { type: "string", default: "2000" } },
});
const [kills, pages] = [Number(values.kills), Number(values.pages)];
/** What bears no time of arrival. */
const COUNTED = ["facet_counts", "offices", "statement_pairs", "event_participants", "article_words"];

const folder = await mkdtemp(join(tmpdir(), "readout-kill-ingest-"));
const crawl = join(folder, "crawl.warc.gz");
const undisturbed = await createTestDatabase("undisturbed");
const killed = await createTestDatabase("killed");
try {
  await writeFile(crawl, packEach(Array.from({ length: pages }, (_, number) => makeRecord(number))));
  print(await runCommand(["ingest", crawl], { databaseUrl: undisturbed.url }));
  const articles = await countArticles(undisturbed);
  for (let kill = 1; kill <= kills; kill++) {
    // One kill in each part of the whole, at a random place in it.
    const least = Math.max(
      1 + (await countArticles(killed)),
      (kill - Math.random()) * (articles / (kills + 1)),
    );
    const isInTheMiddle = async () => (await countArticles(killed)) >= least;
    await killCommand(["ingest", crawl], { databaseUrl: killed.url, isInTheMiddle });
    print(`kill ${kill} at ${await countArticles(killed)} of ${articles} articles`);
  }
  print(await runCommand(["ingest", crawl], { databaseUrl: killed.url }));
  await compare();
} finally {
  await undisturbed.drop();
  await killed.drop();
  await rm(folder, { recursive: true });
}

function makeRecord(number: number): Buffer {
  const { url, title, text, outlet, published } = makeArticle(1, number);
  const paragraphs = text.split("\n\n").map((paragraph) => `<p>${paragraph}</p>`);
  return makeWarcRecord(
    url,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">
    </head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs.join("\n")}</article></body></html>`,
  );
}

async function compare(): Promise<void> {
  const wanted = await readExport(undisturbed);
  expectSameExport(wanted, await readExport(killed));
  const [all, found] = [await digestTables(undisturbed), await digestTables(killed)];
  for (const name of COUNTED) {
    if (all[name] !== found[name]) throw new Error(`${name}: ${found[name]}, wanted ${all[name]}`);
  }
  const [row] = await killed.sql`select count(*)::int as versions from article_versions`;
  if (row?.["versions"] !== (await countArticles(undisturbed)))
    throw new Error(`${row?.["versions"]} versions`);
  print(`${wanted.length} statements, the same as without a kill`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
