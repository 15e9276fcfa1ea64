import { drizzle } from "drizzle-orm/postgres-js";
import type { Sql } from "postgres";
import * as schema from "../src/schema";
import type { QueryClass } from "./query-classes";

interface Asked {
  text: string;
  parameters: unknown[];
}

/** The scans by which PostgreSQL answers one query of a class, statement by statement. */
export async function explainClass(sql: Sql, { draw, ask }: QueryClass): Promise<string[]> {
  const asked: Asked[] = [];
  const logger = {
    logQuery: (text: string, parameters: unknown[]) => void asked.push({ text, parameters }),
  };
  const db = drizzle(sql, { schema, casing: "snake_case", logger });
  const query = draw();
  await ask(db, query);
  asked.length = 0;
  await ask(db, query);
  const plans: string[] = [];
  for (const { text, parameters } of asked) plans.push(await explain(sql, { text, parameters }));
  return [...new Set(plans)];
}

async function explain(sql: Sql, { text, parameters }: Asked): Promise<string> {
  const rows = await sql.unsafe<{ "QUERY PLAN": string }[]>(
    `explain (analyze, timing off) ${text}`,
    parameters as string[],
  );
  const lines = rows.map((row) => row["QUERY PLAN"].trim());
  const scans = lines.filter((line) => /\b(Scan|Aggregate|Limit)\b.*(on|using) /.test(line));
  const time = lines.find((line) => line.startsWith("Execution Time"))?.split(": ")[1] ?? "";
  return `${scans.map(shorten).join(" < ")} (${time})`;
}

/** "Bitmap Index Scan on x (cost=…) (actual rows=12.00 loops=1)" without the costs. */
const shorten = (line: string) =>
  line
    .replace(/^->\s*/, "")
    .replace(/\(cost=[^)]*\) ?/, "")
    .replace(/\(actual rows=(\d+)[^)]*\)/, "($1)")
    .replace(/\s+/g, " ");
