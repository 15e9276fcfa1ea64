import { type SQL, sql } from "drizzle-orm";
import { eventClaims, statements } from "../schema";
import { NOTHING } from "./context";

const COUNT = /^(<=|>=|<|>)?(\d{1,4})$/;

/** How many independent origins report the point that a statement makes: "2", ">=2". Alone with it, it has one. */
export function compileOrigins(value: string): SQL {
  const [, sign = "=", count = ""] = COUNT.exec(value) ?? [];
  if (count === "") return NOTHING;
  const fits = sql`${sql.raw(sign)} ${Number(count)}`;
  return sql`(${hasClaim(sql`${eventClaims.origins} ${fits}`)} or (1 ${fits} and not ${hasClaim(sql`true`)}))`;
}

/** Whether both sides' accounts have the point that a statement makes, or not. */
export function compileSides(value: string): SQL {
  const isShared = hasClaim(sql`cardinality(${eventClaims.sides}) > 1`);
  if (value === "both") return isShared;
  return value === "one" ? sql`not ${isShared}` : NOTHING;
}

function hasClaim(condition: SQL): SQL {
  return sql`exists (
    select from ${eventClaims}
    where ${eventClaims.articleId} = ${statements.articleId} and ${eventClaims.statementId} = ${statements.id}
      and ${eventClaims.statementId} is not null and ${condition})`;
}
