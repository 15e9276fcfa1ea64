import type { Act, PloverType, Quad } from "../types";

/**
 * Quad of each PLOVER type, by the sections of the manual (0.8, 2021). Its quad table files SANCTION under verbal
 * conflict against its own section: the section is followed. REQUEST is filed as verbal conflict though it scores 0;
 * pages draw it neutral.
 */
export const PLOVER_QUADS: Record<PloverType, Quad> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
};

/** What an act is in PLOVER unless its content says more. Comment, sympathy and plain positions (CAMEO 01x) have no type. */
export const PLOVER_OF_ACT: Record<Act, PloverType | null> = {
  assert: null,
  "affirm-principle": null,
  praise: "SUPPORT",
  criticise: "ACCUSE",
  accuse: "ACCUSE",
  deny: "REJECT",
  reject: "REJECT",
  request: "REQUEST",
  propose: "AGREE",
  promise: "AGREE",
  warn: null,
  threaten: "THREATEN",
  thank: "SUPPORT",
  congratulate: "SUPPORT",
  condole: null,
  concede: "CONCEDE",
  "decline-comment": null,
};

export interface ContentType {
  type: PloverType;
  /** Acts whose content may say so; others keep the type of the act. */
  acts: readonly Act[];
  content: RegExp;
}

/** Types that the content tells where the act alone does not; the first that fits wins. */
export const PLOVER_OF_CONTENT: readonly ContentType[] = [
  {
    type: "SANCTION",
    acts: ["assert", "promise", "threaten", "warn"],
    content:
      /\b(?:(?:impos|re-?impos|slapp|tighten)\w* .{0,40}(?:sanctions|tariffs|embargo|restrictions)|(?:expel|recall|withdr[ae]w|suspend|sever|cut|break|downgrad|cancel)\w* .{0,40}(?:diplomats?|ambassador|relations|ties|talks|cooperation|visit|trip|agreement|treaty))/i,
  },
  {
    type: "RETREAT",
    acts: ["assert", "concede"],
    content:
      /\b(?:(?:lift|eas|releas|waiv)\w* .{0,50}(?:sanctions|embargo|restrictions|prisoners?|detainees?|hostages?|ban)|(?:withdr[ae]w|pull)\w* .{0,30}(?:troops|forces|soldiers)|ceasefire (?:holds|is in (?:place|force)))/i,
  },
  {
    type: "MOBILIZE",
    acts: ["assert"],
    content:
      /\b(?:deploy|mobili[sz]|station|send|sent)\w* .{0,40}\b(?:troops|forces|warships?|missiles?|soldiers|jets|carrier|fleet|patrols?)\b/i,
  },
  {
    type: "AID",
    acts: ["assert"],
    content:
      /\b(?:provid|deliver|donat|send|sent|grant)\w* .{0,40}\b(?:humanitarian|aid|relief|vaccines?|doses|food|medic\w+|grants?)\b/i,
  },
  {
    type: "AGREE",
    acts: ["assert", "affirm-principle"],
    content:
      /\b(?:agreed (?:to|on|that)|have agreed|reached (?:an? )?(?:agreement|consensus|deal|understanding)|ready to (?:work|cooperate))\b/i,
  },
  {
    type: "CONSULT",
    acts: ["assert", "promise"],
    content:
      /\b(?:(?:will|would|to|had) (?:visit|meet|hold (?:talks|a meeting|a summit)|spoken|met|travel)|discussed|exchanged views|initiatives for)\b/i,
  },
  {
    type: "SUPPORT",
    acts: ["affirm-principle"],
    content:
      /\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors\w+|stand(?:s|ing)? (?:with|by)|recogni[sz](?:e|es|ed|ing)|ironclad|one[- ]china)\b/i,
  },
  {
    type: "THREATEN",
    acts: ["warn"],
    content:
      /\b(?:against|not to|consequences|retaliat\w+|red lines?|play(?:s|ing)? with fire|will not (?:sit|stand) (?:idle|idly|by)|(?:pay|bear) (?:a|the) |must not|or (?:it|they) (?:will|would))/i,
  },
];
