import { ACT_DEFINITIONS } from "../lexicon/acts";
import { matchAny } from "../lexicon/match-any";
import { PLOVER_OF_ACT, PLOVER_OF_CONTENT, PLOVER_QUADS } from "../lexicon/plover";
import type { Act, PloverType, Quad } from "../types";

export interface SpokenWords {
  /** The cue as it stands in the text: "urged", "expressed concern". Empty where a quotation has none. */
  cue: string;
  /** What was said, the content spans joined. */
  content: string;
  /** The cue stands under a negation ("did not promise") that is not part of `cue`. */
  negated?: boolean | undefined;
}

export interface ActLabels {
  act: Act;
  plover: PloverType | null;
  quad: Quad | null;
}

const RULES = Object.entries(ACT_DEFINITIONS) as [Act, (typeof ACT_DEFINITIONS)[Act]][];
const isTelling = matchAny(RULES.flatMap(([, { content }]) => content ?? []));
const isTellingCue = matchAny(RULES.flatMap(([, { cue }]) => cue ?? []));

/** Verbs that say nothing of the act themselves: their object does ("expressed concern", "made an appeal"). */
const LIGHT_CUE =
  /^\W*(?:\w+ly )?(?:express|voic|convey|extend|rais|show|offer|made|make|making|giv|gave|issu|register|stress|emphasi[sz]|underlin|underscor|highlight|announc|renew|declar|confirm)\w*/i;
const NOUN_OF_SPEECH =
  /^\W*(?:\w+[’']?s? ){0,4}?(?:condolences|sympath\w+|sorrow|congratulations|thanks|gratitude|appreciation|concerns?|alarm|dismay|objections?|opposition|rejection|regrets?|disappointment|outrage|willingness|readiness|determination|commitment|resolve|support|apolog\w+|satisfaction|warnings?|threats?|appeals?|calls?|demands?|invitations?|proposals?)\b/i;
const NEGATION = /\b(?:not|never|no longer)\b|n[’']t\b/i;
/** Acts that the words themselves announce: "we urge Iran", "he hopes that". A hope for what is no one's to do is a comment. */
const PERFORMED: readonly [RegExp, Act][] = [
  [/^\W*(?:[\w'-]+ ){0,4}?(?:urges?|calls? (?:on|upon)|demands?|appeals? to)\b/i, "request"],
  [
    /^\W*(?:that )?(?:he|she|they|it|we|i) (?:also )?hop(?:e|es|ed)\b(?=.*\b(?:sides?|part(?:y|ies)|countries|restraint)\b)/i,
    "request",
  ],
  [/^\W*(?:that )?(?:he|she|they|it|we|i) (?:also )?hop(?:e|es|ed)\b/i, "assert"],
];
const TAKEN_BACK: Partial<Record<Act, Act>> = {
  praise: "criticise",
  "affirm-principle": "reject",
  promise: "reject",
};

/** Any blank but a single space. */
const WIDE_BLANK = /\s{2,}|[^\S ]/g;

/** The speech act of one statement, and what it is in PLOVER; both types are null where the code book has none. */
export function labelAct({ cue, content, negated = false }: SpokenWords): ActLabels {
  const heard = cue.replace(WIDE_BLANK, " ");
  const said = content.replace(WIDE_BLANK, " ").replace(/[’‘]/g, "'");
  const act = findAct(heard, said, negated);
  const plover = findPlover(act, `${heard} ${said}`);
  return { act, plover, quad: plover && PLOVER_QUADS[plover] };
}

function findAct(cue: string, content: string, negated: boolean): Act {
  const byCue = findByCue(cue, content);
  if (byCue === "decline-comment") return byCue;
  if (byCue && (negated || NEGATION.test(cue))) return TAKEN_BACK[byCue] ?? "assert";
  if (byCue) return sharpen(byCue, content);
  const performed = PERFORMED.find(([pattern]) => pattern.test(content))?.[1];
  if (performed) return performed;
  const told = isTelling(content) && RULES.find(([, { content: pattern }]) => pattern?.test(content));
  return told ? told[0] : "assert";
}

/** "expressed concern" is told by its noun, wherever the attribution cut between cue and content. */
function findByCue(cue: string, content: string): Act | undefined {
  const noun = LIGHT_CUE.test(cue) ? (NOUN_OF_SPEECH.exec(content)?.[0] ?? "") : "";
  const heard = `${cue} ${noun}`;
  if (!isTellingCue(heard)) return undefined;
  const told = RULES.find(
    ([act, { cue: pattern }]) => act !== "affirm-principle" && pattern?.test(heard),
  )?.[0];
  return (
    told ??
    (ACT_DEFINITIONS["affirm-principle"].cue?.test(heard) && !commands(content)
      ? "affirm-principle"
      : undefined)
  );
}

/** A reaffirmed "must" is still a demand; what is reaffirmed otherwise is a position. */
function commands(content: string): boolean {
  return ["threaten", "reject", "criticise", "accuse", "request"].some((act) =>
    ACT_DEFINITIONS[act as Act].content?.test(content),
  );
}

/** "vowed to retaliate" promises harm; "warned that it would strike back" threatens. */
function sharpen(act: Act, content: string): Act {
  const harms = ACT_DEFINITIONS.threaten.content?.test(content) ?? false;
  if ((act === "promise" || act === "warn") && harms)
    return act === "warn" && /\bconsequences|\bprice/.test(content) ? act : "threaten";
  if (act === "promise" && /^\W*(?:that .{0,30})?(?:to )?(?:never|not)\b/i.test(content)) return "reject";
  return act;
}

function findPlover(act: Act, words: string): PloverType | null {
  const told = PLOVER_OF_CONTENT.find(({ acts, content }) => acts.includes(act) && content.test(words));
  return told?.type ?? PLOVER_OF_ACT[act];
}
