export type CsvState = "closed" | "open" | "broken";

/** Whether a row ends with this line, goes on in a quoted field, or breaks RFC 4180; `isQuoted`: the line begins in such a field. */
export function scanCsvLine(line: string, delimiter: string, isQuoted: boolean): CsvState {
  let at = 0;
  let inQuotes = isQuoted;
  for (;;) {
    if (inQuotes) {
      const end = findClosingQuote(line, at);
      if (end < 0) return "open";
      if (end + 1 === line.length) return "closed";
      if (line[end + 1] !== delimiter) return "broken";
      at = end + 2;
    } else {
      const next = line.indexOf(delimiter, at);
      const end = next < 0 ? line.length : next;
      if (line.slice(at, end).includes('"')) return "broken";
      if (next < 0) return "closed";
      at = end + 1;
    }
    inQuotes = line[at] === '"';
    if (inQuotes) at += 1;
  }
}

/** A doubled quotation mark stands for one of the words. */
function findClosingQuote(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] !== '"') return at;
  }
  return -1;
}
