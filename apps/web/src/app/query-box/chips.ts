import type { QueryNode } from "@readout/db";
import { printQuery } from "@readout/query";
import { findCountryName } from "@/components/country-name";
import { addressOf } from "@/components/address";
import { isFilter, joinParts, listParts } from "../edit-query";

export interface Chip {
  /** As in the query: `between:CN,IR`. */
  text: string;
  /** As shown: "between", "China ⇄ Iran". */
  field: string;
  value: string;
  /** The address of the same view without it. */
  without: string;
}

/** The filters of a query, as chips. */
export function listChips(tree: QueryNode | null): Chip[] {
  const parts = listParts(tree);
  return parts.filter(isFilter).map((part) => {
    const text = printQuery(part);
    const others = joinParts(parts.filter((other) => other !== part));
    return { text, ...describe(part, text), without: addressOf({ q: printQuery(others) }) };
  });
}

/** The query's filters, and what remains of it, each as text. */
export function splitQuery(tree: QueryNode | null) {
  const parts = listParts(tree);
  return {
    filters: printQuery(joinParts(parts.filter(isFilter))),
    words: printQuery(joinParts(parts.filter((part) => !isFilter(part)))),
  };
}

function describe(part: QueryNode, text: string) {
  if (part.type === "pair") {
    const sign = part.field === "between" ? "⇄" : "→";
    return { field: part.field, value: `${findCountryName(part.from)} ${sign} ${findCountryName(part.to)}` };
  }
  const colon = text.indexOf(":");
  return {
    field: text.slice(0, colon),
    value: text
      .slice(colon + 1)
      .replaceAll('"', "")
      .replaceAll(",", ", "),
  };
}
