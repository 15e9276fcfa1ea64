/** There are as many of these as before. */
const ONCE = new Set(["settings", "sources", "people"]);
/** These count the statements of all copies. */
const COUNTS = new Set(["facet_counts", "offices"]);

/** The lines of a backup with each article so many times over, each time under other ids. */
export function* multiplyRows(headLine: string, lines: string[], copies: number): Generator<string> {
  const head: { rows: Record<string, number> } = JSON.parse(headLine);
  const multiplied = Object.entries(head.rows).map(
    ([table, rows]) => [table, ONCE.has(table) || COUNTS.has(table) ? rows : rows * copies] as const,
  );
  yield `${JSON.stringify({ ...head, rows: Object.fromEntries(multiplied) })}\n`;
  let at = 0;
  for (const [table, rows] of Object.entries(head.rows)) {
    const own = lines.slice(at, (at += rows));
    if (ONCE.has(table)) yield* own.map((line) => `${line}\n`);
    else if (COUNTS.has(table)) yield* own.map((line) => `${countCopies(line, copies)}\n`);
    else for (let copy = 0; copy < copies; copy++) yield* own.map((line) => `${renameIds(line, copy)}\n`);
  }
}

const countCopies = (line: string, copies: number) =>
  line.replace(/"statements":(\d+)/, (_, count: string) => `"statements":${Number(count) * copies}`);

const IDS =
  /"(id|article_id|event_id|told_event_id|statement_id|point_id|differs_from|origin_id|copy_of)":"([a-z2-7]{16})"/g;
const PLACE = 3;

/** In the characters after those by which a sample of statements is taken. */
function renameIds(line: string, copy: number): string {
  const digits = copy
    .toString(8)
    .padStart(4, "0")
    .replace(/[01]/g, (digit) => (digit === "0" ? "a" : "b"));
  return line
    .replace(
      IDS,
      (_, name: string, id: string) => `"${name}":"${id.slice(0, PLACE)}${digits}${id.slice(PLACE + 4)}"`,
    )
    .replace('"grouping_key":"', `"grouping_key":"${copy} `)
    .replace(/"bands":\[([\d,]+)\]/, (_, bands: string) => `"bands":[${moveBands(bands, copy)}]`);
}

/** As other texts would have them. */
const moveBands = (bands: string, copy: number) => bands.split(",").map((band) => Number(band) + copy);
