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
  const lines = trimmedLines(text);
  const seen = new Map<string, number>();
  for (const [start, end] of lines) {
    const key = wordsOf(text.slice(start, end));
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const titleKey = title === undefined ? null : wordsOf(title);
  const sentences = sentenceKeys(text, lines);
  const punctuated = lines.filter(([start, end]) => ENDS_SENTENCE.test(text.slice(start, end))).length;
  const body: Span[] = [];
  for (const [index, [start, end]] of lines.entries()) {
    const line = text.slice(start, end);
    const key = wordsOf(line);
    if (key === "" || key === titleKey || isFurniture(line)) continue;
    if (CAPTION_MARK.test(line) && line.length < 400) continue;
    if (!ENDS_SENTENCE.test(line) && !SIGNATURE.test(line)) {
      const several = /[\p{Ll}\d]{2}[.!?]["”’)]?\s\p{Lu}/u.test(line);
      const repeated = (seen.get(key) ?? 0) > 1 || repeatsSentence(key, sentences, index);
      if (!several && (repeated || isHeading(line, index) || punctuated >= 4)) continue;
    }
    body.push([start + datelineLength(line), end]);
  }
  return body;
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

/** Opening words of every sentence with the line it stands in: a caption repeats one of them. */
function sentenceKeys(text: string, lines: Span[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const [index, [start, end]] of lines.entries()) {
    const line = text.slice(start, end);
    if (!ENDS_SENTENCE.test(line)) continue;
    for (const sentence of line.split(/(?<=[.!?]["”’]?)\s(?=\p{Lu})/u)) keys.set(wordsOf(sentence), index);
  }
  return keys;
}

function repeatsSentence(key: string, sentences: Map<string, number>, index: number): boolean {
  const other = sentences.get(key);
  return other !== undefined && other !== index;
}

function datelineLength(line: string): number {
  const dashed = DATELINE.exec(line);
  if (dashed) return dashed[0].length;
  return BARE_DATELINE.exec(line)?.[0].length ?? 0;
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
