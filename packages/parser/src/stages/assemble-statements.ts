import { counterpartsOf } from "./link-countries";
import { findFormulas } from "./find-formulas";
import { termsWithin } from "./label-topics/find-topic-terms";
import { labelAct } from "./label-acts";
import { labelTopics } from "./label-topics";
import { mergeSpans } from "./merge-spans";
import { readKind } from "./read-kind";
import type { Actor, Occasion, Placed, Resolved, Sentence } from "../reading";
import type { CountryCode, ParsedArticle, ParsedEvent, ParsedStatement, Span } from "../types";
import type { Linked } from "./link-countries";
import type { ArticleTopics } from "./label-topics";

interface Parts {
  text: string;
  topics: ArticleTopics;
  sentences: readonly Sentence[];
  resolved: readonly Resolved[];
  /** Of the attributions those that count as statements of their own. */
  settled: readonly Resolved[];
  placed: readonly Placed[];
  linked: readonly Linked[];
}

/** What all statements of an article are labelled with. */
interface Shared extends ArticleTopics {
  ids: Map<Occasion, string>;
}

interface Piece {
  entry: Resolved;
  placed: Placed;
  linked: Linked;
}

type Assembled = Pick<ParsedArticle, "events" | "statements" | "attributions" | "dyads">;

/** Puts together what the stages found: every attribution, and the bilateral statements. */
export function assembleStatements(parts: Parts): Assembled {
  const pieces = parts.resolved.flatMap((entry, index): Piece[] => {
    const placed = parts.placed[index];
    const linked = parts.linked[index];
    return placed && linked && entry.finding.contentSpans.length > 0 ? [{ entry, placed, linked }] : [];
  });
  const settled = new Set(parts.settled);
  const groups = groupPieces(pieces.filter(({ entry }) => settled.has(entry) && isBilateral(entry.actor)));
  const shared: Shared = { ...parts.topics, ids: new Map() };
  const alone = new Map<Piece, ParsedStatement>();
  const build = (group: Piece[]) => {
    const [first] = group;
    const known = first && group.length === 1 ? alone.get(first) : undefined;
    const built = known ?? buildStatement(parts, group, shared);
    if (first && group.length === 1) alone.set(first, built);
    return built;
  };
  const statements = groups.map(build).filter(({ counterparts }) => counterparts.length > 0);
  const attributions = pieces.map((piece) => build([piece]));
  return {
    events: [...shared.ids].map(describeEvent),
    statements,
    attributions,
    dyads: pairCountries(statements),
  };
}

function isBilateral(actor: Actor | null): boolean {
  return actor !== null && actor.official && actor.speaker.country !== null;
}

/** One speaker's pieces of one sentence belong together. */
function groupPieces(pieces: readonly Piece[]): Piece[][] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const { name, office, country } = piece.entry.actor?.speaker ?? {
      name: null,
      office: null,
      country: null,
    };
    const key = [piece.entry.finding.sentence, name ?? office, country].join("|");
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return [...groups.values()];
}

function buildStatement(
  { text, sentences }: Parts,
  group: Piece[],
  { terms, article, ids }: Shared,
): ParsedStatement {
  const findings = group.map(({ entry }) => entry.finding);
  const contentSpans = mergeSpans(findings.flatMap((finding) => finding.contentSpans));
  const cueSpans = mergeSpans(findings.flatMap(({ cueSpan }) => (cueSpan ? [cueSpan] : [])));
  const first = findings[0]?.sentence ?? 0;
  const last = Math.max(...findings.map(({ lastSentence }) => lastSentence));
  const around = sentences.slice(first, last + 1);
  const sourceSpans = mergeSpans(findings.flatMap((finding) => sourceOf(sentences, finding)));
  const actor = group[0]?.entry.actor ?? null;
  const told = group.filter(({ linked }) => !linked.assumed);
  const counted = told.length > 0 ? told : group;
  const to = union(counted.map(({ linked }) => linked.to));
  const about = union(counted.map(({ linked }) => linked.about));
  const words = textOf(text, contentSpans);
  const occasion = group.find(({ placed }) => placed.occasion)?.placed.occasion ?? null;
  const sure = told.length > 0;
  const labels = labelAct({ cue: textOf(text, cueSpans), content: words });
  return {
    kind: readKind(around, contentSpans),
    sourceSpans,
    cueSpans,
    contentSpans,
    confidence: round(Math.min(...group.map(({ entry }) => entry.certainty)) * (sure ? 1 : 0.8)),
    speaker: actor?.speaker ?? { name: null, type: "unnamed", office: null, country: null },
    relay: findRelay(group, actor),
    to,
    about,
    counterparts: actor ? counterpartsOf(actor, { to, about, assumed: false }) : [],
    saidOn: group.find(({ placed }) => placed.saidOn)?.placed.saidOn ?? null,
    event: occasion && idOf(ids, occasion),
    topics: labelTopics(termsWithin(terms, contentSpans), {
      around: termsWithin(
        terms,
        around.map(({ start, end }): Span => [start, end]),
      ),
      article,
    }),
    formulas: findFormulas(words),
    ...labels,
  };
}

/** Who carried the words. "Xi said …, he said": nobody but himself. */
function findRelay(group: readonly Piece[], actor: Actor | null): string | null {
  const names = group.flatMap(({ entry }) => entry.relay?.speaker.name ?? []);
  return names.find((name) => name !== actor?.speaker.name) ?? null;
}

function sourceOf(
  sentences: readonly Sentence[],
  { subject, sentence, cueSpan }: Resolved["finding"],
): Span[] {
  const tokens = sentences[sentence]?.tokens;
  const from = subject && tokens?.[subject.from]?.start;
  const to = subject && tokens?.[subject.to - 1]?.end;
  return cueSpan && typeof from === "number" && typeof to === "number" ? [[from, to]] : [];
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([from, to]) => text.slice(from, to)).join(" ");
}

function union(lists: CountryCode[][]): CountryCode[] {
  return [...new Set(lists.flat())];
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

function idOf(ids: Map<Occasion, string>, occasion: Occasion): string {
  const known = ids.get(occasion) ?? `E${ids.size + 1}`;
  ids.set(occasion, known);
  return known;
}

function describeEvent([{ type, date, participants }, id]: [Occasion, string]): ParsedEvent {
  return {
    id,
    type,
    date: date?.day ?? null,
    datePrecision: date?.precision ?? null,
    participants: participants.map(({ name, office, country }) => ({ name, office, country })),
  };
}

function pairCountries(statements: readonly ParsedStatement[]): [CountryCode, CountryCode][] {
  const pairs = new Map<string, [CountryCode, CountryCode]>();
  for (const { speaker, counterparts } of statements) {
    for (const one of speaker.country?.split("+") ?? []) {
      for (const other of counterparts) {
        if (one === other) continue;
        const pair: [CountryCode, CountryCode] = one < other ? [one, other] : [other, one];
        pairs.set(pair.join(), pair);
      }
    }
  }
  return [...pairs.values()];
}
