import type { NewPerson, NewStatement } from "./new-article";
import type { ParsedArticle } from "./queries/save-article";

export const XI: NewPerson = { name: "Xi Jinping", type: "person", country: "CN", office: "President" };
export const RAISI: NewPerson = { name: "Ebrahim Raisi", type: "person", country: "IR", office: "President" };

/** A test's article: each line of `lines` is a paragraph and, if it has a speaker, a statement at the call E1. */
export function sampleArticle({
  lines,
  statement = {},
  participants = [XI, RAISI],
  date = "2022-07-29",
  ...article
}: Partial<ParsedArticle["article"]> & {
  lines: { speaker?: NewPerson; words: string; statement?: Partial<NewStatement> }[];
  statement?: Partial<NewStatement>;
  participants?: ParsedArticle["events"][number]["participants"];
  date?: string | null;
}): ParsedArticle {
  const text = lines.map(({ words }) => words).join("\n\n");
  let end = -2;
  const statements = lines.flatMap(({ speaker, words, statement: own = {} }) => {
    const start = end + 2;
    end = start + words.length;
    if (!speaker) return [];
    return [{ ...aStatement(words, speaker), contentSpans: [[start, end] as const], ...statement, ...own }];
  });
  return {
    article: {
      url: "https://news.example/call",
      externalId: null,
      title: "Presidents speak",
      byline: null,
      text,
      lang: "en",
      publishedAt: null,
      publishedOn: "2022-07-30",
      truncated: false,
      isDemo: false,
      source: { name: "Example daily", country: "IR", control: "independent" },
      seenAt: new Date("2026-01-01T00:00:00Z"),
      supported: true,
      parserVersion: "1",
      ...article,
    },
    events: [
      { localId: "E1", type: "call", date, datePrecision: date === null ? null : "day", participants },
    ],
    statements,
  };
}

function aStatement(words: string, speaker: NewPerson): NewStatement {
  const [actor, other] = speaker.country === "CN" ? ["CN", "IR"] : ["IR", "CN"];
  return {
    sourceSpans: [],
    cueSpans: [],
    contentSpans: [],
    cue: "said",
    words,
    kind: "indirect",
    speakers: [speaker],
    speakerName: speaker.name,
    office: speaker.office,
    relay: null,
    actorCountries: [actor],
    toCountries: [other],
    aboutCountries: [],
    counterpartCountries: [other],
    event: "E1",
    saidOn: "2022-07-29",
    saidOnPrecision: "day",
    topics: ["trade"],
    formulas: [],
    act: "assert",
    plover: "CONSULT",
    quad: 1,
    confidence: 0.87654321,
    parserVersion: "1",
  };
}
