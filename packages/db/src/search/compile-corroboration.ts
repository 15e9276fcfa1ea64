import { type SQL, sql } from "drizzle-orm";
import { eventClaims, statements } from "../schema";
import { NOTHING } from "./context";

/** How many independent origins report the point that a statement makes: "2", ">=2". */
export function compileOrigins(value: string): SQL {
  const asked = readCount(value);
  if (!asked) return NOTHING;
  if (!asked.fitsAlone) return hasClaim(asked.claims);
  // Nearly all fit: each is looked up for itself, where `exists` would have all claims listed before the first one.
  return sql`coalesce((select bool_or(${asked.claims}) from ${eventClaims} where ${IS_OF}), true)`;
}

/** Whether both sides' accounts have the point that a statement makes, or not. */
export function compileSides(value: string): SQL {
  if (value === "both") return hasClaim(IS_SHARED);
  return value === "one" ? sql`not ${hasClaim(IS_SHARED)}` : NOTHING;
}

/** The claims of which every statement that fits has one; undefined where those without a claim fit as well. */
export function findClaims(field: "origins" | "sides", value: string): SQL | undefined {
  if (field === "sides") return value === "both" ? IS_SHARED : undefined;
  const asked = readCount(value);
  return asked?.fitsAlone ? undefined : asked?.claims;
}

const COUNT = /^(<=|>=|<|>)?(\d{1,4})$/;

/** Alone with its point, a statement has one origin. */
function readCount(value: string): { claims: SQL; fitsAlone: boolean } | undefined {
  const [, sign = "=", digits = ""] = COUNT.exec(value) ?? [];
  if (digits === "") return undefined;
  const count = Number(digits);
  const ends = { "=": count === 1, "<": 1 < count, ">": 1 > count, "<=": 1 <= count, ">=": 1 >= count };
  const fitsAlone = ends[sign as keyof typeof ends];
  return { claims: sql`${eventClaims.origins} ${sql.raw(sign)} ${count}`, fitsAlone };
}

const IS_SHARED = sql`cardinality(${eventClaims.sides}) > 1`;
const IS_OF = sql`
  ${eventClaims.articleId} = ${statements.articleId} and ${eventClaims.statementId} = ${statements.id}
  and ${eventClaims.statementId} is not null`;

function hasClaim(condition: SQL): SQL {
  return sql`exists (select from ${eventClaims} where ${IS_OF} and ${condition})`;
}
