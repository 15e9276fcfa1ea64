import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { BARE_CARD, sampleCard } from "../sample-card";
import { COLUMNS } from "./fields";
import { EXPORT_FORMATS, type ExportFormat } from "./formats";

const NOTE = {
  query: 'from:CN "iron"',
  exportedAt: new Date("2026-01-02T03:04:05Z"),
  baseUrl: "https://readout.example",
};

const CARDS = [sampleCard(), BARE_CARD];

async function write(format: ExportFormat, cards = CARDS) {
  async function* rows() {
    yield* cards;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of EXPORT_FORMATS[format].write(rows(), NOTE)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The two cards, then more. */
function manyCards(count: number) {
  return [...CARDS, ...Array.from({ length: count }, (_, row) => sampleCard({ id: String(row) }))];
}

const KNOWN = {
  words: "Ties, “iron” & <firm>: 100% ours",
  query: 'from:CN "iron"',
  exported_at: "2026-01-02T03:04:05.000Z",
  code_book: "readout-0.1",
  parser_version: "9",
  permalink: "https://readout.example/statements/0123456789abcdef",
};

test("a CSV reader reads the CSV back", async () => {
  const csv = await write("csv", manyCards(1200));
  const rows: Record<string, string>[] = parse(csv, { columns: true, relax_column_count: false });
  expect(rows).toHaveLength(1202);
  expect(rows[0]).toMatchObject({ ...KNOWN, counterparts: "IR US", event_type: "call" });
  expect(rows[1]).toMatchObject({ speaker: "", event_id: "", quad: "" });
});

test("no cell of the CSV acts as a formula", async () => {
  const csv = await write("csv", [sampleCard({ words: '=HYPERLINK("https://x.example")' })]);
  const [row] = parse(csv, { columns: true }) as Record<string, string>[];
  expect(row?.["words"]).toMatch(/^'=/);
});

test("JSON lines hold an object a line", async () => {
  const lines = (await write("jsonl")).toString().trimEnd().split("\n");
  const [first, bare] = lines.map((line) => JSON.parse(line));
  expect(Object.keys(first)).toEqual(COLUMNS.map(({ name }) => name));
  expect(first).toMatchObject({ ...KNOWN, counterparts: ["IR", "US"], quad: 1, demo: false });
  expect(bare).toMatchObject({ speaker: null, event_id: null, actor_countries: [], outlet: null });
});

test("the PLOVER profile has the manual's names and codes", async () => {
  const [first, bare] = (await write("plover"))
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    id: "0123456789abcdef",
    date: "2022-07-29",
    actor: [{ code: "CHN", identifier_text: "Xi Jinping", office: "President" }],
    recipient: [{ code: "IRN" }, { code: "USA" }],
    event: ["AGREE"],
    context: ["economic", "cbrn"],
    quad_code: 1,
    event_scale: 2.5,
    text_info: { start: 16, end: 52 },
    cite_info: { publication: "Tea & Trade", codebook: "readout-0.1, plover-0.8" },
  });
  expect(bare).toMatchObject({ actor: [], event: [], quad_code: null, event_scale: null });
});

test("a Parquet reader reads all groups of rows, with their lists and the code book", async () => {
  const file = await write("parquet", manyCards(5001));
  const buffer = toArrayBuffer(file);
  const rows = await parquetReadObjects({ file: buffer });
  expect(rows).toHaveLength(5003);
  expect(rows[0]).toMatchObject({ ...KNOWN, topics: ["trade", "nuclear"], quad: 1, demo: false });
  expect(rows[1]).toMatchObject({ speaker: null, actor_countries: [], quad: null });
  const metadata = parquetMetadata(buffer).key_value_metadata ?? [];
  expect(metadata.map(({ key }) => key)).toEqual(["query", "exported_at", "exported_from", "code_book"]);
});

test("an export of nothing is a file all the same", async () => {
  expect((await write("csv", [])).toString().split("\r\n")).toHaveLength(2);
  expect(await parquetReadObjects({ file: toArrayBuffer(await write("parquet", [])) })).toEqual([]);
});

function toArrayBuffer(file: Buffer) {
  return Uint8Array.from(file).buffer;
}
