import { MONTHS, WEEKDAYS } from "../../lexicon/en/calendar";
import type { Token } from "../../reading";
import { CLAUSE_START, type Context, QUOTE_MARK } from "./context";

/** Places and occasions of speaking: "in a statement", "during the talks". */
const OCCASION =
  /^(?:statement|speech|address|interview|remarks|conference|briefing|press|gaggle|meeting|talks|call|conversation|letter|article|tweet|post|hearing|message|telegram|communique|communiqué|summit|ceremony|visit|reporters|journalists|television|radio|newspaper|tv|parliament|lawmakers|congress|broadcast|session|event|forum|dinner|rally|comments|note|readout|website|twitter|facebook|phone|telephone|video|reply|response|commentary|editorial|report|document|declaration|lecture|testimony|question|questions|email|e-mail|newspapers|media|delegates)$/;

/** "on Tuesday", "Monday", "in a statement", "after talks with Lula": the index after them. */
export function skipAdverbials(context: Context, from: number): number {
  let at = from;
  for (let step = 0; step < 4; step += 1) {
    const dated = skipDates(context.tokens, at);
    const next = dated > at ? dated : skipOccasion(context, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** The index after dates and times that begin at `from`. */
export function skipDates(tokens: readonly Token[], from: number): number {
  let at = from;
  const lower = tokens[at]?.lower ?? "";
  if (
    /^(?:on|late|early)$/.test(lower) &&
    (WEEKDAYS.has(tokens[at + 1]?.lower ?? "") ||
      MONTHS.has(tokens[at + 1]?.lower ?? "") ||
      /^(?:late|early)$/.test(tokens[at + 1]?.lower ?? "") ||
      (/^\d{1,2}$/.test(tokens[at + 1]?.text ?? "") && MONTHS.has(tokens[at + 2]?.lower ?? "")))
  )
    at += 1;
  if (WEEKDAYS.has(tokens[at]?.lower ?? "") && /^\p{Lu}/u.test(tokens[at]?.text ?? "")) {
    at += 1;
    if (/^(?:morning|evening|night|afternoon)$/.test(tokens[at]?.lower ?? "")) at += 1;
    return at;
  }
  if (
    MONTHS.has(tokens[at]?.lower ?? "") &&
    /^\d{1,2}$/.test(tokens[at + 1]?.text ?? tokens[at + 2]?.text ?? "")
  ) {
    while (
      /^(?:\.|\d{1,2}|\d{4})$/.test(tokens[at + 1]?.text ?? "") ||
      (tokens[at + 1]?.text === "," && /^\d{4}$/.test(tokens[at + 2]?.text ?? ""))
    )
      at += 1;
    return at + 1;
  }
  if (/^(?:last|this)$/.test(tokens[at]?.lower ?? "") && WEEKDAYS.has(tokens[at + 1]?.lower ?? ""))
    return at + 2;
  if (
    /^(?:last|this|earlier)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:week|month|year|weekend|night|today|morning)$/.test(tokens[at + 1]?.lower ?? "")
  )
    return at + 2;
  return /^(?:today|yesterday|earlier|tonight)$/.test(tokens[at]?.lower ?? "") ? at + 1 : from;
}

function skipOccasion({ tokens, mentions }: Context, from: number): number {
  if (!/^(?:in|at|during|after|before|to|on|via|by|over|through|from|when)$/.test(tokens[from]?.lower ?? ""))
    return from;
  let at = from + 1;
  let met = -1;
  for (; at < Math.min(tokens.length, from + 14); at += 1) {
    const token = tokens[at];
    if (
      !token ||
      /^[.,:;]$/.test(token.text) ||
      QUOTE_MARK.test(token.text) ||
      CLAUSE_START.test(token.lower)
    )
      break;
    if (WEEKDAYS.has(token.lower) && met >= 0) break;
    if (OCCASION.test(token.lower)) {
      met = at;
      if (
        !/^(?:with|to|of|on|in|by|at|with|from|for|between|conference|briefing|call|conversation|talks|statement|session|,|ceremony)$/.test(
          tokens[at + 1]?.lower ?? "",
        )
      )
        return at + 1;
    }
  }
  if (met < 0) {
    const place = mentions.find((mention) => mention.from === from + 1 && mention.kind === "state");
    const stop = place ? tokens[place.to]?.text : undefined;
    return place && (stop === undefined || /^[.,:]$/.test(stop)) && tokens[from]?.lower === "in"
      ? place.to
      : from;
  }
  const stop = tokens[at];
  if (
    !stop ||
    /^[.,:;]$/.test(stop.text) ||
    QUOTE_MARK.test(stop.text) ||
    CLAUSE_START.test(stop.lower) ||
    WEEKDAYS.has(stop.lower)
  )
    return at;
  return met + 1;
}
