import { parse } from "csv-parse/sync";
import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES, TOO_LARGE } from "./article-record";
import { CsvRows, type TextLine } from "./csv-rows";
import { decodeText } from "./decode-text";
import type { FoundArticle } from "./found-article";
import { splitLines } from "./split-lines";

/** Spreadsheets write it above the first row. */
const SEPARATOR = /^"?sep=(.)"?$/i;

interface Header {
  delimiter: string;
  names: string[];
}

/**
 * One article a row, the first row names the fields. A row with a stray quote is named with its line, and reading goes
 * on at the line after: a library alone would take what follows for its field.
 */
export async function* readCsv(
  chunks: AsyncIterable<Buffer>,
  place: string,
): AsyncGenerator<FoundArticle | InputError> {
  let header: Header | undefined;
  let isAnyRow = false;
  for await (const row of groupRows(chunks, place)) {
    if (row instanceof InputError) {
      if (!header) throw new RangeError(`the first row names no fields: ${row.reason}`);
      isAnyRow = true;
      yield row;
    } else if (header) {
      isAnyRow = true;
      yield toArticle(row, header, place);
    } else header = readHeader(row);
  }
  if (!isAnyRow) throw new RangeError("empty");
}

function readHeader({ text, delimiter }: Row): Header {
  const [names = []] = parseRow(text, delimiter);
  return { delimiter, names: names.map((name) => name.trim()) };
}

/** The one that the header has most of. */
function findDelimiter(header: string): string {
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ",";
}

/** Line ends within a row are a quoted field's. */
const parseRow = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, relax_column_count: true, record_delimiter: "\n" });

function toArticle({ number, text }: TextLine, { delimiter, names }: Header, place: string) {
  const [cells = []] = parseRow(text, delimiter);
  const at = `${place}:${number}`;
  if (cells.length !== names.length)
    return new InputError(at, `${cells.length} fields, where the first row names ${names.length}`);
  const value: Record<string, unknown> = Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  const { truncated } = value;
  return {
    place: at,
    form: "row" as const,
    value: {
      ...value,
      ...(truncated !== undefined && { truncated: /^(?:true|1|yes)$/i.test(String(truncated)) }),
    },
  };
}

type Row = TextLine & { delimiter: string };

async function* groupRows(chunks: AsyncIterable<Buffer>, place: string): AsyncGenerator<Row | InputError> {
  let told: string | undefined;
  let rows: CsvRows | undefined;
  for await (const { number, bytes } of splitLines(chunks, MAX_ARTICLE_BYTES)) {
    const text = readLine(bytes, `${place}:${number}`);
    if (text instanceof InputError) yield text;
    else if (!rows && SEPARATOR.test(text)) told = SEPARATOR.exec(text)?.[1];
    else if (rows || text.trim() !== "") {
      rows ??= new CsvRows(place, told ?? findDelimiter(text));
      yield* withDelimiter(rows.add({ number, text }), rows);
    }
  }
  if (rows) yield* withDelimiter(rows.end(), rows);
}

function* withDelimiter(
  found: Iterable<TextLine | InputError>,
  { delimiter }: CsvRows,
): Generator<Row | InputError> {
  for (const row of found) yield row instanceof InputError ? row : { ...row, delimiter };
}

function readLine(bytes: Buffer | null, at: string): string | InputError {
  if (!bytes) return new InputError(at, TOO_LARGE);
  try {
    return decodeText(bytes).replace(/\r$/, "");
  } catch (error) {
    if (error instanceof RangeError) return new InputError(at, error.message, { cause: error });
    throw error;
  }
}
