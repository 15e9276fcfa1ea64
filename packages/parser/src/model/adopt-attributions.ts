import { findFormulas } from "../stages/find-formulas";
import { labelAct } from "../stages/label-acts";
import { labelTopics, weighArticleTopics } from "../stages/label-topics";
import { findTopicTerms, termsWithin } from "../stages/label-topics/find-topic-terms";
import type { Attribution, ParsedStatement, Span, Speaker } from "../types";

interface Parts {
  text: string;
  /** What the model found. */
  found: readonly Attribution[];
  /** What the rules found, with speakers, countries and dates. */
  ruled: readonly ParsedStatement[];
  /** Who is named within a span. */
  speakerAt: (span: Span) => Speaker | null;
}

const UNKNOWN: Speaker = { name: null, type: "unnamed", office: null, country: null };

/** Gives what the model found the speakers, countries and dates of what the rules found in the same place. */
export function adoptAttributions({ text, found, ruled, speakerAt }: Parts): ParsedStatement[] {
  const ordered = ruled.toSorted((a, b) => startOf(a) - startOf(b));
  const terms = findTopicTerms(text);
  const article = weighArticleTopics(terms);
  let first = 0;
  return found
    .toSorted((a, b) => startOf(a) - startOf(b))
    .map((attribution) => {
      while (first < ordered.length && endOf(ordered[first]!) + REACH < startOf(attribution)) first++;
      const like = findLike(attribution, ordered, first);
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
function findLike(attribution: Attribution, ordered: readonly ParsedStatement[], first: number) {
  let best: ParsedStatement | undefined;
  let most = 0;
  for (let i = first; i < ordered.length && i < first + MOST; i++) {
    const other = ordered[i]!;
    if (startOf(other) > endOf(attribution)) break;
    const cue = shared(attribution.cueSpans, other.cueSpans) > 0 ? 100_000 : 0;
    const source = shared(attribution.sourceSpans, other.sourceSpans) > 0;
    const size =
      cue +
      (source || other.sourceSpans.length === 0 ? shared(attribution.contentSpans, other.contentSpans) : 0);
    if (size > most) {
      most = size;
      best = other;
    }
  }
  return best;
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return sum;
}

function spansOf({ sourceSpans, cueSpans, contentSpans }: Attribution): Span[] {
  return [...sourceSpans, ...cueSpans, ...contentSpans];
}

function startOf(attribution: Attribution): number {
  return Math.min(...spansOf(attribution).map(([start]) => start));
}

function endOf(attribution: Attribution): number {
  return Math.max(...spansOf(attribution).map(([, end]) => end));
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(([from, to]) => text.slice(from, to)).join(" ");
}
