/** A cursor that no page of ours gave out. */
export class InvalidCursorError extends Error {
  override readonly name = "InvalidCursorError";
  constructor() {
    super("The cursor is none that a page gave out: begin without one.");
  }
}

/** Where a page ends: a statement's place in the order of the timeline, and before that its rank where ranks are asked for. */
export interface Place {
  listedOn: string;
  id: string;
  rank?: number | null | undefined;
}

const SHAPE = /^(?:(\d{1,3}(?:\.\d{1,40})?(?:e-?\d{1,3})?)_)?(\d{4}-\d{2}-\d{2})_([a-z2-7]{16})$/;

export function writeCursor({ listedOn, id, rank }: Place): string {
  return [rank, listedOn, id].filter((part) => part !== undefined && part !== null).join("_");
}

/** Throws `InvalidCursorError`. */
export function readCursor(cursor: string, isRanked: boolean): Place {
  const [, rank, listedOn = "", id = ""] = SHAPE.exec(cursor) ?? [];
  const isRank = rank === undefined ? !isRanked : isRanked && isReal(Number(rank));
  if (!isRank || !isDay(listedOn)) throw new InvalidCursorError();
  return { listedOn, id, rank: rank === undefined ? null : Number(rank) };
}

/** PostgreSQL knows no year 0. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && !text.startsWith("0000");
}

/** Whether a number is one of PostgreSQL's `real`, neither too great for it nor too small. */
function isReal(value: number): boolean {
  const real = Math.fround(value);
  return Number.isFinite(real) && (real !== 0 || value === 0);
}
