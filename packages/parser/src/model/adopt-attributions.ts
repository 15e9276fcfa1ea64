import { findFormulas } from "../stages/find-formulas";
import { labelAct } from "../stages/label-acts";
import { labelTopics } from "../stages/label-topics";
import { termsWithin } from "../stages/label-topics/find-topic-terms";
import type { ArticleTopics } from "../stages/label-topics";
import type { Attribution, ParsedStatement, Span, Speaker } from "../types";

interface Parts {
  text: string;
  topics: ArticleTopics;
  /** What the model found. */
  found: readonly Attribution[];
  /** What the rules found, with speakers, countries and dates. */
  ruled: readonly ParsedStatement[];
  /** Who is named within a span. */
  speakerAt: (span: Span) => Speaker | null;
}

const UNKNOWN: Speaker = { name: null, type: "unnamed", office: null, country: null };

/** Gives what the model found the speakers, countries and dates of what the rules found in the same place. */
export function adoptAttributions({ text, topics, found, ruled, speakerAt }: Parts): ParsedStatement[] {
  const { terms, article } = topics;
  const ordered = placeInOrder(ruled);
  let first = 0;
  return placeInOrder(found).map((placed) => {
    const { attribution } = placed;
    while (first < ordered.length && ordered[first]!.end + REACH < placed.start) first++;
    const like = findLike(placed, ordered, first);
    if (like) return { ...like, ...attribution };
    const content = textOf(text, attribution.contentSpans);
    return {
      ...attribution,
      speaker: attribution.sourceSpans.map(speakerAt).find((speaker) => speaker !== null) ?? UNKNOWN,
      relay: null,
      to: [],
      about: [],
      counterparts: [],
      saidOn: null,
      event: null,
      topics: labelTopics(termsWithin(terms, attribution.contentSpans), { article }),
      formulas: findFormulas(content),
      ...labelAct({ cue: textOf(text, attribution.cueSpans), content }),
    };
  });
}

/** Statements start in order but may end far on: how far back to look for one that still runs. */
const REACH = 4000;
const MOST = 40;

/** The rules' finding that shares the cue, or else the most of the content. */
function findLike(
  { attribution, start, end }: Placed<Attribution>,
  ordered: readonly Placed<ParsedStatement>[],
  first: number,
) {
  let best: ParsedStatement | undefined;
  let most = 0;
  for (let i = first; i < ordered.length && i < first + MOST; i++) {
    const other = ordered[i]!;
    if (other.start > end) break;
    const size = other.end < start ? 0 : likeness(attribution, other.attribution);
    if (size > most) {
      most = size;
      best = other.attribution;
    }
  }
  return best;
}

function likeness(attribution: Attribution, other: Attribution): number {
  const cue = shared(attribution.cueSpans, other.cueSpans) > 0 ? 100_000 : 0;
  const source = other.sourceSpans.length === 0 || shared(attribution.sourceSpans, other.sourceSpans) > 0;
  return cue + (source ? shared(attribution.contentSpans, other.contentSpans) : 0);
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return sum;
}

interface Placed<T> {
  attribution: T;
  start: number;
  end: number;
}

function placeInOrder<T extends Attribution>(attributions: readonly T[]): Placed<T>[] {
  return attributions.map(place).toSorted((a, b) => a.start - b.start);
}

function place<T extends Attribution>(attribution: T): Placed<T> {
  let start = Infinity;
  let end = 0;
  for (const spans of [attribution.sourceSpans, attribution.cueSpans, attribution.contentSpans])
    for (const span of spans) {
      start = Math.min(start, span[0]);
      end = Math.max(end, span[1]);
    }
  return { attribution, start, end };
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([from, to]) => text.slice(from, to)).join(" ");
}
