import { getTableColumns, getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Sql } from "postgres";
import {
  articles,
  articleVersions,
  articleWords,
  eventClaims,
  eventParticipants,
  eventReports,
  events,
  people,
  sources,
  statementPairs,
  statements,
} from "../src/schema";
import { copyRows } from "./copy-rows";
import { type ArticleRows, makeArticle } from "./make-article";
import { makeWorld, type World } from "./world";

const ARTICLES_AT_ONCE = 1_000;
/** What `makeArticle` makes of an article on average. */
const STATEMENTS_AN_ARTICLE = 8;

interface Options {
  seed: number;
  statements: number;
  log: (line: string) => void;
}

/** Fills a migrated, empty database; indexes are made when all rows are there. */
export async function fillDatabase(sql: Sql, { seed, statements: wanted, log }: Options): Promise<void> {
  const world = makeWorld(seed);
  const rebuild = await dropIndexes(sql);
  // Foreign keys hold by construction; checking each row would take longer than copying it.
  await sql`set session_replication_role = replica`;
  await copyWorld(sql, world);
  const expected = wanted / STATEMENTS_AN_ARTICLE;
  let [number, copied] = [0, 0];
  while (copied < wanted) {
    const batch: ArticleRows[] = [];
    for (const end = number + ARTICLES_AT_ONCE; number < end && copied < wanted; number++) {
      const made = makeArticle(world, { seed, number, progress: number / expected });
      made.statements.splice(wanted - copied);
      copied += made.statements.length;
      batch.push(made);
    }
    await copyArticles(sql, batch);
    if (number % 20_000 === 0) log(`${copied.toLocaleString("en")} statements copied`);
  }
  await sql`set session_replication_role = origin`;
  log("making indexes and counts");
  await countLabels(sql);
  await rebuild();
  await sql`vacuum (analyze)`;
}

async function copyWorld(sql: Sql, world: World): Promise<void> {
  const createdAt = new Date("2016-01-01T00:00:00Z");
  await copy(
    sql,
    sources,
    world.sources.map((source) => ({ ...source, isDemo: false, createdAt })),
  );
  await copy(
    sql,
    people,
    world.people.map((person) => ({ ...person, type: "person", createdAt })),
  );
}

async function copyArticles(sql: Sql, batch: ArticleRows[]): Promise<void> {
  const spoken = batch.flatMap((made) => made.statements);
  const withId = batch.map(({ article, ...rest }) => ({ ...rest, ...article, articleId: article.id }));
  await copy(
    sql,
    articles,
    withId.map((article) => ({
      ...article,
      url: `https://news.example/${article.id}`,
      sourceId: article.source.id,
      lang: article.source.lang,
      firstSeenAt: article.seenAt,
      contentChangedAt: article.seenAt,
      version: 1,
      truncated: false,
      isDemo: false,
      supported: true,
    })),
  );
  await copy(
    sql,
    articleVersions,
    withId.map((article) => ({ ...article, number: 1, firstSeenAt: article.seenAt })),
  );
  await copy(sql, articleWords, withId);
  const first = batch.filter(({ event }) => event.isFirst);
  await copy(
    sql,
    events,
    first.map(({ event, article }) => ({
      ...event,
      groupingKey: event.key,
      datePrecision: "day",
      createdAt: article.seenAt,
    })),
  );
  await copy(
    sql,
    eventParticipants,
    batch.flatMap(({ event, article, participants }) =>
      participants.map((person, ordinal) => ({
        ...person,
        articleId: article.id,
        eventId: event.id,
        toldEventId: event.id,
        ordinal,
        personId: person.id,
      })),
    ),
  );
  await copy(
    sql,
    eventReports,
    batch.map(({ event, article }) => ({
      articleId: article.id,
      ordinal: 0,
      toldEventId: event.id,
      groupingKey: event.key,
      eventId: event.id,
      reason: "bench",
      relation: "report",
      type: event.type,
      date: event.date,
      publishedOn: event.date,
      dyad: event.countries.join("-"),
      day: event.date,
      sides: event.countries.map((country) => ({ country, rank: null })),
    })),
  );
  await copy(sql, statements, spoken);
  await copy(
    sql,
    eventClaims,
    spoken.flatMap(({ claim }) => claim ?? []),
  );
  await copy(
    sql,
    statementPairs,
    spoken.flatMap((row) =>
      row.actorCountries.flatMap((actor) =>
        row.counterpartCountries
          .filter((counterpart) => counterpart !== actor)
          .map((counterpart) => ({ ...row, actor, counterpart })),
      ),
    ),
  );
}

/** The columns of the table that the rows have, by the names that they have there. */
async function copy(sql: Sql, table: PgTable, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const fields = Object.keys(getTableColumns(table)).filter((field) => field in first);
  const columns = fields.map((field) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  await copyRows(
    sql,
    getTableName(table),
    columns,
    rows.map((row) => fields.map((field) => Reflect.get(row, field))),
  );
}

/** Drops what only slows copying down; call what it answers to have it back. */
async function dropIndexes(sql: Sql): Promise<() => Promise<void>> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexname as name, indexdef as definition from pg_indexes
    where schemaname = 'public' and tablename in ('articles', 'facet_counts', 'article_words', 'events', 'event_claims', 'event_participants', 'event_reports', 'people', 'statements', 'statement_pairs')
      and not exists (select from pg_constraint where conname = indexname)`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  return async () => {
    await sql`set maintenance_work_mem = '1GB'`;
    for (const { definition } of indexes) await sql.unsafe(definition);
  };
}

/** What `saving/apply-counts.ts` and `saving/apply-offices.ts` keep, made at once. */
async function countLabels(sql: Sql): Promise<void> {
  await sql`
    insert into facet_counts (scope, facet, value, statements)
    select scope, split_part(label, ':', 1) as facet, substr(label, strpos(label, ':') + 1) as value, count(*) from (
      select '' as scope, unnest(labels) as label from statements
      union all select '', 'day:' || listed_on from statements
      union all select substr(pair, 6), unnest(labels) from statements, unnest(labels) as pair where pair like 'pair:%'
    ) as counted where label !~ '^(plover|quad|is|has):' group by scope, facet, value`;
  await sql`
    insert into offices (person_id, title, first_on, last_on, statements)
    select unnest(speaker_ids), unnest(speaker_offices), min(listed_on), max(listed_on), count(*)
    from statements group by 1, 2`;
}
