import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect } from "@readout/db";
import { startEmbedded } from "@readout/db/embedded";
import { type Bench, print } from "./bench";
import { runIngest } from "./run-readout";
import { withServer } from "./with-server";
import { writeArticles } from "./write-articles";

const FILL = fileURLToPath(new URL("../../../../packages/db/bench/fill.ts", import.meta.url));
const COPY = "bench_ingest";
/** As many come into the full database as into an empty one. */
const MOST = 3000;

/** How much slower a database that is full already takes articles. */
export async function measureMillion(bench: Bench): Promise<void> {
  const articles = Math.min(MOST, bench.articles);
  const path = await writeArticles(bench, { articles });
  const empty = await withServer(bench, "beside", (url) => runIngest(url, path));
  const full = await withFullDatabase(bench, (url) => runIngest(url, path));
  print(
    `at ${bench.statements.toLocaleString("en")} statements`,
    `${(articles / full.seconds).toFixed(1)} articles/s, ${(empty.seconds / full.seconds).toFixed(2)} times the empty database's`,
    "0.7 times",
  );
}

/** On a copy: what comes in is no part of the world that other benches ask. */
async function withFullDatabase<T>(
  { data, statements }: Bench,
  use: (url: string) => Promise<T>,
): Promise<T> {
  await fill({ data, statements });
  const server = await startEmbedded({ dataDir: data });
  const admin = connect(server.url, { max: 1 });
  try {
    await admin.sql`drop database if exists ${admin.sql(COPY)} with (force)`;
    await admin.sql`create database ${admin.sql(COPY)} template ${admin.sql(`bench_${statements}`)} strategy file_copy`;
    const url = new URL(server.url);
    url.pathname = `/${COPY}`;
    await signArticles(url.href);
    await admin.sql`checkpoint`;
    return await use(url.href);
  } finally {
    await admin.sql`drop database if exists ${admin.sql(COPY)} with (force)`;
    await admin.close();
    await server.stop();
  }
}

/** The world's articles have no signatures. Theirs are drawn by lot, as if no text were a copy of another. */
async function signArticles(url: string): Promise<void> {
  const { sql, close } = connect(url, { max: 1 });
  await sql`
    insert into article_origins (article_id, origin_id, signature, runs, bands, grouped_at)
    select id, id,
      (select array_agg((random() * 4e9 - 2e9)::integer) from generate_series(1, 128) where id is not null), 400,
      (select array_agg((random() * 4.5e15)::bigint) from generate_series(1, 42) where id is not null), first_seen_at
    from articles`;
  await sql`vacuum analyze article_origins`;
  await close();
}

async function fill({ data, statements }: Pick<Bench, "data" | "statements">): Promise<void> {
  const options = ["--data", data, "--statements", String(statements)];
  const child = spawn(process.execPath, ["--import", "tsx", FILL, ...options], { stdio: "inherit" });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${FILL} ended with ${code}`);
}
