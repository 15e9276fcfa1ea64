import { addFeed, type Connection, countJobs } from "@readout/db";
import type { startPress } from "./press";

type Press = Awaited<ReturnType<typeof startPress>>;

/** Adds the outlets' feeds; the demo set stays away. */
export async function addOutlets({ db, sql }: Connection, press: Press): Promise<void> {
  await sql`insert into settings (name, value) values ('demo', '"removed"') on conflict do nothing`;
  for (const { name, url } of press.feeds) {
    const source = { name, country: null, control: null, homeUrl: null };
    await addFeed(db, { url, lang: null, source }, new Date());
  }
}

export async function countArticles({ sql }: Connection): Promise<number> {
  const [row] = await sql<{ total: number }[]>`select count(*)::integer as total from articles`;
  return row?.total ?? 0;
}

/** Waits until all articles are there and no job is left. */
export async function waitForAll(connection: Connection, articles: number, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const jobs = await countJobs(connection.db);
    const busy = jobs.reduce((sum, { ready, running, later }) => sum + ready + running + later, 0);
    const stored = await countArticles(connection);
    if (stored >= articles && busy === 0) return;
    if (Date.now() > until)
      throw new Error(`after ${seconds} s ${stored} of ${articles} articles, ${busy} jobs left`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Every article once, every statement once, nothing half-written. Throws with what is wrong. */
export async function checkLedger({ sql }: Connection, articles: number): Promise<Record<string, number>> {
  const [counts] = await sql<Record<string, number>[]>`
    select
      (select count(*)::integer from articles) as articles,
      (select count(distinct url)::integer from articles) as addresses,
      (select count(*)::integer from article_versions) as versions,
      (select count(*)::integer from article_origins) as origins,
      (select count(*)::integer from pages where state = 'stored') as stored,
      (select count(*)::integer from statements) as statements,
      (select count(*)::integer from (select distinct article_id, content_spans from statements)) as readings,
      (select count(*)::integer from articles where not exists (select from statements where article_id = articles.id)) as silent,
      (select count(*)::integer from statements where withdrawn_at is not null) as withdrawn,
      (select count(*)::integer from statements left join statement_pairs using (article_id, id)
        where statement_pairs.id is null and counterpart_countries <> '{}' and actor_countries <> '{}') as unpaired,
      (select count(*)::integer from graphile_worker.jobs where locked_at is not null) as locked,
      (select count(*)::integer from graphile_worker.jobs where attempts >= max_attempts) as failed`;
  const wanted = {
    articles,
    addresses: articles,
    versions: articles,
    origins: articles,
    stored: articles,
    readings: counts?.["statements"],
    silent: 0,
    withdrawn: 0,
    unpaired: 0,
    locked: 0,
    failed: 0,
  };
  for (const [name, value] of Object.entries(wanted)) {
    if (counts?.[name] !== value)
      throw new Error(`${name} is ${counts?.[name]}, wanted ${value}: ${JSON.stringify(counts)}`);
  }
  return counts ?? {};
}
