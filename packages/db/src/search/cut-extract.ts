import type { Span } from "../schema/columns";

export interface Extract {
  text: string;
  marks: Span[];
}

const BEFORE = 100;
const LENGTH = 300;

/** The part of a text around its first mark, from blank to blank; its beginning where nothing is marked. */
export function cutExtract(text: string, marks: Span[]): Extract {
  const first = marks[0]?.[0] ?? 0;
  const start = findBlank(text, Math.max(0, first - BEFORE), first);
  const end = findLastBlank(text, Math.max(start + LENGTH, marks[0]?.[1] ?? 0));
  return {
    text: text.slice(start, end),
    marks: marks.filter(([, to]) => to <= end).map(([from, to]) => [from - start, to - start] as const),
  };
}

/** Where a word begins at or after `from`; `from` where there is no blank before `until`, as in Chinese. */
function findBlank(text: string, from: number, until: number): number {
  const blank = from === 0 ? -1 : text.slice(from, until).search(/\s/);
  return blank < 0 ? settle(text, from) : from + blank + 1;
}

function findLastBlank(text: string, until: number): number {
  if (until >= text.length) return text.length;
  const blank = text.slice(until, until + BEFORE).search(/\s/);
  return blank < 0 ? settle(text, until) : until + blank;
}

/** Between characters, not inside one. */
const settle = (text: string, at: number) => (/[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at);
