import type { Span } from "../types";

const BROKEN = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const FURNITURE = [
  /^\[?\/?ad_\d+\]?$/i,
  /^\\?#{2,}$/,
  /^(?:source|advertisement|sponsored|related(?: articles| stories| topics)?|comments?|share|print|email|tweet|subscribe|topics|tags|abstract|full text)\s*\.?:?$/i,
  /^(?:\d+ comments?|(?:add|post|leave|write) (?:a |new )?(?:new )?comments?)\b.{0,20}$/i,
  /^(?:read|see|watch|listen|click|sign up|subscribe|follow|share|download|copyright|©|\(c\)|all rights reserved|photo(?:graph)?:|image:|video:|file photo|credit:|enlarge|just watched|hide caption|toggle caption|related:|more:|also read|don't miss|most read|trending|recommended|cookie|terms of|privacy)\b.{0,200}$/i,
  /^\((?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|inputs?)\b.{0,400}\)?$/i,
  /^(?:by|from) \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,4}(?:,? (?:and|in|for) .{0,60}| ?\(.{0,40}\)|, .{0,60})?$/u,
  /^by \p{L}+(?: \p{L}+){0,4} [–—-] .{0,60}$/iu,
  /^(?:updated|published|posted|last (?:modified|updated)|first published|created|date)\b[:\s].{0,80}$/i,
  /\bcontributed to this (?:post|report|article|story)\b/i,
  /^[\p{L} .]{0,40}\/(?:AFP|AP|Reuters|Getty|EPA|File)\b/iu,
];
const CAPTION_MARK =
  /\((?:pictured|file(?: photo)?|l|r|c|left|right|centre|center|seen here)\b[^)]{0,40}\)|\[(?:reuters|ap|afp|xinhua|photo\/[^\]]*|photo: [^\]]*)\]\s*$|\b(?:getty images|photo by)\b/i;
const DATELINE =
  /^(?:\([A-Z]{2,}[^)]{0,30}\)\s*(?:[-–—]+\s*)?|[A-Z][A-Z.'’-]+(?:[ /,]+[A-Z][A-Z.'’-]+){0,4}(?:,\s+[A-Z][a-zé]+(?: [A-Z][a-z]+)?)?(?:,\s+[A-Z][a-z]{2,8}\.? \d{1,2})?\s*(?:\([^)]{2,40}\)\s*)?(?:[-–—]+\s*)+|[A-Z][A-Za-z .'’]{2,30},?\s*(?:[A-Z][a-z]{2,8}\.? \d{1,2},?\s*)?\([A-Za-z ./]{2,30}\)\s*[-–—]+\s*)/;
/** "BRUSSELS Ambitious proposals…": a town in capitals that no verb follows. */
const BARE_DATELINE = /^(?:[A-Z]{4,}(?:[/ ][A-Z]{4,}){0,2}) (?=(?:[A-Z][a-z’'.]|[A-Z]\.|[A-Z] |\p{Pi}|"))/u;
const ENDS_SENTENCE = /[.!?…][\p{Pe}\p{Pf}"'`\])]*\s*$|["”’»]\s*$|[:,;]\s*$/u;

const WORD = /[\p{L}\p{N}]+/u;
const WORDS = /[\p{L}\p{N}]+/gu;

/** "― Ebrahim Raisi, President of Iran" under a quotation. */
const SIGNATURE = /^(?:―|—|–|--?)\s?\p{Lu}.{2,120}$/u;

/** Replaces NUL and lone surrogates by U+FFFD; the length stays. */
export function repairText(text: string): string {
  return text.replace(BROKEN, "\uFFFD");
}

/**
 * The paragraphs that tell the news, one span each, without dateline. Left out: titles and their repetitions, captions,
 * bylines, section heads, links to share or to read more, agency footers. In doubt a paragraph stays.
 */
export function findBody(text: string, title?: string): Span[] {
  const spans = trimmedLines(text);
  const lines = spans.map(([start, end]) => text.slice(start, end));
  const ended = lines.map((line) => ENDS_SENTENCE.test(line));
  const punctuated = ended.filter(Boolean).length;
  const isTitle = likeTitle(title);
  const isRepeated = watchRepetitions(lines, ended);
  const body: Span[] = [];
  for (const [index, line] of lines.entries()) {
    if (!WORD.test(line) || isTitle(line) || isFurniture(line)) continue;
    if (CAPTION_MARK.test(line) && line.length < 400) continue;
    if (!ended[index] && !SIGNATURE.test(line)) {
      const several = /[\p{Ll}\d]{2}[.!?]["”’)]?\s\p{Lu}/u.test(line);
      if (!several && (isHeading(line, index) || punctuated >= 4 || isRepeated(line, index))) continue;
    }
    const [start, end] = spans[index] ?? [0, 0];
    body.push([start + datelineLength(line), end]);
  }
  return body;
}

/** Tells the title of the article; without one nothing is. */
function likeTitle(title: string | undefined): (line: string) => boolean {
  if (title === undefined) return () => false;
  const key = wordsOf(title);
  const first = firstWordOf(title);
  return (line) => firstWordOf(line) === first && wordsOf(line) === key;
}

/** Tells lines that another line repeats, whole or as one of its sentences. Most texts never ask. */
function watchRepetitions(lines: readonly string[], ended: readonly boolean[]) {
  let known: { times: Map<string, number>; sentences: Map<string, number> } | undefined;
  return (line: string, index: number) => {
    known ??= { times: countLines(lines), sentences: sentenceKeys(lines, ended) };
    const key = wordsOf(line);
    return (known.times.get(key) ?? 0) > 1 || (known.sentences.get(key) ?? index) !== index;
  };
}

function countLines(lines: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const line of lines) {
    const key = wordsOf(line);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

function trimmedLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const raw = match[0];
    const lead = raw.length - raw.trimStart().length;
    const size = raw.trim().length;
    if (size > 0) lines.push([match.index + lead, match.index + lead + size]);
  }
  return lines;
}

function isFurniture(line: string): boolean {
  return (
    line.length < 500 &&
    FURNITURE.some((pattern) => pattern.test(line)) &&
    !/^(?:see|read|watch|follow)\b.*[.”"]$/i.test(line)
  );
}

/** A title or a section head: short, no full stop. */
function isHeading(line: string, index: number): boolean {
  const count = line.split(/\s+/).length;
  return count <= (index < 4 ? 22 : 12);
}

/** The words of every sentence with the line it stands in: a caption repeats one of them. */
function sentenceKeys(lines: readonly string[], ended: readonly boolean[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (!ended[index]) continue;
    for (const sentence of line.split(/(?<=[.!?]["”’]?)\s(?=\p{Lu})/u)) keys.set(wordsOf(sentence), index);
  }
  return keys;
}

function datelineLength(line: string): number {
  const dashed = DATELINE.exec(line);
  if (dashed) return dashed[0].length;
  return BARE_DATELINE.exec(line)?.[0].length ?? 0;
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(WORDS) ?? []).join(" ");
}

function firstWordOf(text: string): string | undefined {
  return WORD.exec(text.toLowerCase())?.[0];
}
