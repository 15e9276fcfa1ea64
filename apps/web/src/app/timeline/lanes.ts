import type { QueryNode } from "@readout/db";
import type { Lane } from "@/components/statement-card";
import { listParts } from "../edit-query";

/** The countries whose lanes stand left and right. */
export interface Pair {
  first: string;
  second: string;
}

/** The lane of a statement: its speakers' side; across both where they are of both sides, or of neither. */
export function findLane({ actors }: { actors: readonly { code: string }[] }, pair: Pair | undefined): Lane {
  if (pair === undefined) return "only";
  const isFirst = actors.some(({ code }) => code === pair.first);
  const isSecond = actors.some(({ code }) => code === pair.second);
  if (isFirst === isSecond) return "across";
  return isFirst ? "first" : "second";
}

/** The pair that a query asks for. */
export function findPair(tree: QueryNode | null): Pair | undefined {
  const asked = listParts(tree).find((part) => part.type === "pair");
  return asked && { first: asked.from, second: asked.to };
}
