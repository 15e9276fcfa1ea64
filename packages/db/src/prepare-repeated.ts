import type { Sql } from "postgres";

/** Asked this often, a text is worth a prepared statement on each connection. */
const OFTEN = 3;
/** Texts that are prepared or counted at most: what is drawn up anew for each query must not fill the server. */
const MOST_TEXTS = 300;

/**
 * Makes `unsafe`, by which Drizzle asks, prepare what is asked again and again: unprepared, each question with
 * parameters costs a second round trip and is parsed anew.
 */
export function prepareRepeated(sql: Sql): Sql {
  const asked = new Map<string, number>();
  const isRepeated = (text: string) => {
    const times = (asked.get(text) ?? 0) + 1;
    if (times > 1 || asked.size < MOST_TEXTS) asked.set(text, times);
    return times >= OFTEN;
  };
  const unsafe = sql.unsafe.bind(sql);
  sql.unsafe = (text, parameters = [], options = {}) =>
    unsafe(text, parameters, { prepare: parameters.length > 0 && isRepeated(text), ...options });
  return sql;
}
