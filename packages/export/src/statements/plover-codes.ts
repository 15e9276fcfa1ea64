import type { PloverType, Topic } from "@readout/parser/types";

/**
 * The score of each type, from its section in the PLOVER manual 0.8. ACCUSE is printed as +3 there against its own
 * modes, all negative: −3 is meant.
 */
export const PLOVER_SCORES: Record<PloverType, number> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  SUPPORT: 5,
  CONCEDE: 4.5,
  COOPERATE: 9.5,
  AID: 10,
  RETREAT: 6.5,
  REQUEST: 0,
  ACCUSE: -3,
  REJECT: -2,
  THREATEN: -3.5,
  PROTEST: -5,
  SANCTION: -6,
  MOBILIZE: -5.5,
  COERCE: -7,
  ASSAULT: -9,
};

/** The PLOVER context that says the same as a topic; empty where none does. */
export const PLOVER_CONTEXTS: Record<Topic, string[]> = {
  trade: ["economic"],
  investment: ["economic"],
  energy: ["natural_resource"],
  nuclear: ["cbrn"],
  sanctions: ["economic"],
  security: [],
  defence: ["military"],
  territorial: ["territory"],
  sovereignty: [],
  "human-rights": ["human_rights"],
  health: ["health"],
  technology: ["technology"],
  climate: ["environment"],
  diplomacy: ["diplomatic"],
  multilateral: ["diplomatic"],
  infrastructure: ["economic"],
  consular: ["diplomatic"],
  culture: [],
  migration: ["migration"],
  humanitarian: ["human_security"],
};
