import { parse } from "csv-parse/sync";
import { InputError } from "../errors";
import { MAX_ARTICLE_BYTES, TOO_LARGE } from "./article-record";
import { CsvRows, type TextLine } from "./csv-rows";
import { decodeText } from "./decode-text";
import type { FoundArticle } from "./found-article";
import { splitLines } from "./split-lines";

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
      yield row;
    } else if (header) {
      isAnyRow = true;
      yield toArticle(row, header, place);
    } else header = readHeader(row);
  }
  if (!isAnyRow) throw new RangeError("empty");
}

function readHeader({ text }: TextLine): Header {
  const delimiter = findDelimiter(text);
  const [names = []] = parseRow(text, delimiter);
  return { delimiter, names: names.map((name) => name.trim()) };
}

/** The one that the header has most of. */
function findDelimiter(header: string): string {
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ",";
}

const parseRow = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, relax_column_count: true });

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

async function* groupRows(
  chunks: AsyncIterable<Buffer>,
  place: string,
): AsyncGenerator<TextLine | InputError> {
  let rows: CsvRows | undefined;
  for await (const { number, bytes } of splitLines(chunks, MAX_ARTICLE_BYTES)) {
    const text = readLine(bytes, `${place}:${number}`);
    if (text instanceof InputError) yield text;
    else yield* (rows ??= new CsvRows(place, findDelimiter(text))).add({ number, text });
  }
  if (rows) yield* rows.end();
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
