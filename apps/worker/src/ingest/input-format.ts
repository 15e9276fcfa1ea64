import { extname } from "node:path";

export type InputFormat = "text" | "html" | "json" | "json-lines";

const FORMATS: Readonly<Record<string, InputFormat>> = {
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
  ".jsonl": "json-lines",
  ".ndjson": "json-lines",
};

/** By the ending of the name; undefined for kinds that are not read. */
export function findFormat(path: string): InputFormat | undefined {
  return FORMATS[extname(path).toLowerCase()];
}

/** By the first bytes of a stream that has no name. One JSON object a line is told from one spread over lines. */
export function guessFormat(head: Buffer): InputFormat {
  const text = head
    .toString("latin1")
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, "")
    .replaceAll("\0", "")
    .trimStart();
  if (text.startsWith("[")) return "json";
  if (text.startsWith("{")) {
    const [line = ""] = text.split("\n", 1);
    return line.trimEnd().endsWith("}") || line.length > 4000 ? "json-lines" : "json";
  }
  return /^<(?:!doctype|html|head|body|\?xml)/i.test(text) ? "html" : "text";
}
