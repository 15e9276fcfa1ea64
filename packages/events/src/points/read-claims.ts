import type { Span } from "@readout/parser";
import { findFormulas } from "@readout/parser/formulas";
import { findClauseVoices } from "./find-voice";
import { listSentences } from "./list-sentences";
import { splitSpan } from "./split-claims";
import type { Claim, FoundStatement, Voice } from "./types";

interface Report {
  articleId: string;
  text: string;
  lang: string | null;
  statements: FoundStatement[];
  /** Countries that took part in the event. */
  parties: string[];
  /** Who took part, as far as known. */
  people: Voice[];
}

/** A clause is part of a statement when so much of either lies in the other. */
const SHARED = 0.4;
/** What an account leaves out is no claim of it. */
const SILENCE =
  /\b(?:says? nothing|makes? no mention|(?:does|do|did) not mention|omits?|omitted|leaves? (?:\p{L}+ ){1,4}out|left (?:\p{L}+ ){1,4}out)\b/u;
const PRONOUN = /^(?:he|she|it|they|his|her|its|their)\b/i;

/**
 * What a report says, proposition by proposition. Reports of a call go on telling what was said long after their last
 * "he said"; such clauses belong to whom they begin with, or to who spoke before, and to no statement.
 */
export function readClaims({ articleId, text, lang, statements, parties, people }: Report): Claim[] {
  const known = [...statements.flatMap(({ speakers }) => speakers), ...people];
  const claims: Claim[] = [];
  let before: Voice[] = [];
  let body: Voice[] = [];
  for (const { span, isFirst, isWhole: isSentence } of listSentences(text)) {
    if (
      !isSentence &&
      !statements.some(({ contentSpans }) => contentSpans.some((content) => overlap(content, span) > 0))
    )
      continue;
    if (isFirst && !PRONOUN.test(text.slice(...span))) before = [];
    const clauses = splitSpan(text, span);
    const told = clauses.map(([start, end], index) => ({
      words: text.slice(start, end),
      isAnew: text.slice(clauses[index - 1]?.[1] ?? start, start).startsWith(":"),
    }));
    const voices = findClauseVoices(told, { known, before, body, parties });
    for (const [index, clause] of clauses.entries()) {
      const words = text.slice(...clause);
      if (SILENCE.test(words)) continue;
      const statement = findStatement(clause, statements);
      before = statement?.speakers ?? voices[index] ?? before;
      if (before.length > 0 && before.every(({ isPerson }) => !isPerson)) body = before;
      claims.push({
        articleId,
        ordinal: claims.length,
        statementId: statement?.id ?? null,
        spans: [clause],
        words,
        lang,
        speakers: before,
        // What the whole is about need not be what its part is about.
        topics: statement && isWhole(clause, statement) ? statement.topics : [],
        formulas: findFormulas(words),
      });
    }
  }
  return claims;
}

/** The statement that has most of the clause. */
function findStatement(clause: Span, statements: FoundStatement[]): FoundStatement | undefined {
  const shares = statements.map((statement) => ({ statement, share: measureShare(clause, statement) }));
  const [most] = shares.toSorted((a, b) => b.share - a.share || (a.statement.id < b.statement.id ? -1 : 1));
  return most && most.share >= SHARED ? most.statement : undefined;
}

function measureShare(clause: Span, { contentSpans }: FoundStatement): number {
  const shared = contentSpans.reduce((sum, content) => sum + overlap(content, clause), 0);
  return (
    shared /
    Math.min(
      lengthOf(clause),
      contentSpans.reduce((sum, content) => sum + lengthOf(content), 0),
    )
  );
}

function isWhole(clause: Span, { contentSpans }: FoundStatement): boolean {
  return contentSpans.every((content) => overlap(content, clause) > 0.9 * lengthOf(content));
}

const lengthOf = ([start, end]: Span) => end - start;
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
