import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parse as parseRis } from "astrocite-ris";
import { expect, test } from "vitest";
import { BARE_CARD, sampleCard } from "../sample-card";
import { CITATION_STYLES, type CitationStyle, citeStatement } from "./styles";

const NOTE = {
  permalink: "https://readout.example/statements/0123456789abcdef?version=2",
  accessedOn: "2026-11-25",
};
const cite = (style: CitationStyle, card = sampleCard()) => citeStatement(card, style, NOTE);

test("Chicago", () => {
  expect(cite("chicago")).toBe(
    "Xi Jinping (President, China), telephone call of China and Iran, July 29, 2022, “Ties, ‘iron’ & <firm>: 100% ours”, in “Presidents speak”, Tea & Trade, July 30, 2022, https://news.example/call?a=1&b=2, accessed November 25, 2026, archived at https://readout.example/statements/0123456789abcdef?version=2.",
  );
});

test("APA", () => {
  expect(cite("apa")).toBe(
    "Xi Jinping (President, China). (2022, July 29). Ties, “iron” & <firm>: 100% ours [Statement, telephone call of China and Iran, in “Presidents speak”, published July 30, 2022]. Tea & Trade. Retrieved November 25, 2026, from https://news.example/call?a=1&b=2 (archived at https://readout.example/statements/0123456789abcdef?version=2)",
  );
});

test("words that are not the speaker's own stand in no quotation marks", () => {
  const told = sampleCard({ kind: "indirect" });
  expect(cite("chicago", told)).toContain("paraphrased: Ties");
  expect(cite("apa", told)).toContain("[Paraphrased statement");
});

test("a date is as precise as it is known", () => {
  const month = sampleCard({ saidOn: "2022-07-01", saidOnPrecision: "month" });
  expect(cite("chicago", month)).toContain(", July 2022, ");
  expect(cite("apa", month)).toContain("(2022, July)");
});

test("a BibTeX parser reads the entry", () => {
  const { entries, errors } = parseBibtex(cite("bibtex"), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    type: "misc",
    key: "readout-0123456789abcdef",
    fields: {
      author: [{ name: "Xi Jinping" }],
      year: "2022",
      url: "https://news.example/call?a=1&b=2",
      urldate: "2026-11-25",
      publisher: ["Tea & Trade"],
    },
  });
  expect(String(entries[0]?.fields.abstract)).toContain("100% ours");
});

test("a RIS parser reads the record", () => {
  const [item] = parseRis(cite("ris"));
  expect(item).toMatchObject({
    type: "article-newspaper",
    abstract: "Ties, “iron” & <firm>: 100% ours",
    URL: "https://news.example/call?a=1&b=2",
    issued: { "date-parts": [["2022", "07", "29"]] },
  });
});

test("CSL-JSON", () => {
  expect(JSON.parse(cite("csl-json"))).toEqual([
    expect.objectContaining({
      type: "speech",
      author: [{ literal: "Xi Jinping" }],
      issued: { "date-parts": [[2022, 7, 29]] },
      accessed: { "date-parts": [[2026, 11, 25]] },
      "event-title": "telephone call of China and Iran",
      "container-title": "Presidents speak",
      publisher: "Tea & Trade",
      archive_location: NOTE.permalink,
    }),
  ]);
});

test.each(Object.keys(CITATION_STYLES) as CitationStyle[])("%s invents nothing", (style) => {
  const citation = cite(style, BARE_CARD);
  expect(citation).toContain("Unknown speaker");
  expect(citation).toContain(NOTE.permalink);
  expect(citation).not.toMatch(/null|undefined|NaN/);
});
