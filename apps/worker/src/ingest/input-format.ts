import { extname } from "node:path";

export type InputFormat = "text" | "html" | "json" | "json-lines" | "csv" | "warc" | "zip";
export type Packing = "gzip" | "zstd" | undefined;

/** What a name's ending says, `pages.warc.gz` as well; without a format the first bytes tell. */
export interface InputKind {
  format: InputFormat | undefined;
  packing: Packing;
}

const FORMATS: Readonly<Record<string, InputFormat>> = {
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".jsonl": "json-lines",
  ".ndjson": "json-lines",
  ".csv": "csv",
  ".tsv": "csv",
  ".warc": "warc",
  ".zip": "zip",
};

const PACKINGS: Readonly<Record<string, Packing>> = { ".gz": "gzip", ".zst": "zstd" };

export const FORMATS_READ = ".txt .html .json .jsonl .csv .warc .zip, and all of them as .gz or .zst";

/** Names for `--format`. */
export const FORMAT_NAMES = ["txt", "html", "json", "jsonl", "csv", "warc"];

/** Throws a RangeError that names the formats. */
export function parseFormat(name: string): InputFormat {
  const format = FORMAT_NAMES.includes(name) ? FORMATS[`.${name}`] : undefined;
  if (!format) throw new RangeError(`--format: "${name}" is none of ${FORMAT_NAMES.join(", ")}`);
  return format;
}

/** How a file is packed, by the ending of its name; the format is known. */
export const findPacking = (path: string): Packing => PACKINGS[extname(path).toLowerCase()];

/** By the ending of the name; undefined for kinds that are not read. */
export function findKind(path: string): InputKind | undefined {
  const ending = extname(path).toLowerCase();
  const packing = PACKINGS[ending];
  const format = FORMATS[packing ? extname(path.slice(0, -ending.length)).toLowerCase() : ending];
  if (packing && format === "zip") return undefined;
  return packing || format ? { format, packing } : undefined;
}

/** The file's name without its endings: the id of the article in it. */
export function nameOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  return name.replace(/(\.(?:gz|zst))$/i, "").replace(/\.[^.]+$/, "");
}

export function guessPacking(head: Buffer): Packing {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head.length >= 4 && head.readUInt32LE(0) === 0xfd2fb528 ? "zstd" : undefined;
}

/** By the first bytes of a stream that has no name. One JSON object a line is told from one spread over lines. */
export function guessFormat(head: Buffer): InputFormat {
  const text = head
    .toString("latin1")
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, "")
    .replaceAll("\0", "")
    .trimStart();
  if (text.startsWith("WARC/1.")) return "warc";
  if (text.startsWith("PK\x03\x04")) return "zip";
  if (text.startsWith("[")) return "json";
  if (text.startsWith("{")) {
    const [line = ""] = text.split("\n", 1);
    return line.trimEnd().endsWith("}") || line.length > 4000 ? "json-lines" : "json";
  }
  if (/^<(?:!doctype|html|head|body|\?xml|!--)/i.test(text)) return "html";
  return namesFields(text) ? "csv" : "text";
}

/** Whether the first line is a CSV file's. */
function namesFields(text: string): boolean {
  const [line = ""] = text.split(/\r?\n/, 1);
  const names = line.split(/[,;\t]/).map((name) => name.replaceAll('"', "").trim());
  return names.length > 1 && names.some((name) => name === "text" || name === "url");
}
