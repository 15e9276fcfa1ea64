/** The words all stages share. Every offset is a UTF-16 offset into the article's text as it was given. */

/** Half-open range of UTF-16 offsets: [start, end). */
export type Span = readonly [start: number, end: number];

/** ISO 3166-1 alpha-2, plus EU (European Union) and UN (United Nations). */
export type CountryCode = string;

/** ISO 8601 day, `2022-07-29`. */
export type Day = string;

export type Kind = "direct" | "indirect" | "mixed";

export const EVENT_TYPES = [
  "call",
  "meeting",
  "visit",
  "briefing",
  "joint_statement",
  "letter",
  "speech",
  "interview",
  "exchange",
  "other",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const TOPICS = [
  "trade",
  "investment",
  "energy",
  "nuclear",
  "sanctions",
  "security",
  "defence",
  "territorial",
  "sovereignty",
  "human-rights",
  "health",
  "technology",
  "climate",
  "diplomacy",
  "multilateral",
  "infrastructure",
  "consular",
  "culture",
  "migration",
  "humanitarian",
] as const;
export type Topic = (typeof TOPICS)[number];

/** The speech acts of our code book: `lexicon/acts.ts` defines each with examples. */
export const ACTS = [
  "assert",
  "affirm-principle",
  "praise",
  "criticise",
  "accuse",
  "deny",
  "reject",
  "request",
  "propose",
  "promise",
  "warn",
  "threaten",
  "thank",
  "congratulate",
  "condole",
  "concede",
  "decline-comment",
] as const;
export type Act = (typeof ACTS)[number];

/** The 16 event types of PLOVER 0.8 (Open Event Data Alliance, 2021). */
export const PLOVER_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quad = 1 | 2 | 3 | 4;

export interface ArticleInput {
  text: string;
  title?: string | undefined;
  /** When the outlet published: a day, or an instant with its zone. */
  publishedOn?: string | undefined;
  outlet?: string | undefined;
  /** BCP 47; detected when absent. */
  lang?: string | undefined;
}

/** What kind of speaker it is: `unnamed` is "a senior official", `joint` is "the two presidents". */
export type SpeakerType = "person" | "government" | "body" | "unnamed" | "joint";

export interface Speaker {
  /** Canonical full name; null when the article does not tell. */
  name: string | null;
  type: SpeakerType;
  /** As the article states it: "President", "Foreign Ministry spokesperson". */
  office: string | null;
  /** `CN`; joint speakers `CN+IR`; null when unknown. */
  country: CountryCode | null;
  /** The members of a joint speaker. */
  joint?: Speaker[];
}

export type DatePrecision = "day" | "month" | "year";

export interface SaidOn {
  day: Day;
  precision: DatePrecision;
  /** Where the date was read: in the sentence, from its event, or from the day of the lead. */
  basis: "sentence" | "event" | "lead";
}

export interface Participant {
  name: string | null;
  office: string | null;
  country: CountryCode | null;
}

export interface ParsedEvent {
  /** Unique within the article: `E1`. */
  id: string;
  type: EventType;
  date: Day | null;
  datePrecision: DatePrecision | null;
  participants: Participant[];
}

/** The bare finding of who said what, before the speaker is resolved. One cue, one attribution. */
export interface Attribution {
  kind: Kind;
  sourceSpans: Span[];
  cueSpans: Span[];
  contentSpans: Span[];
  /** 0 to 1. */
  confidence: number;
}

export interface ParsedStatement extends Attribution {
  speaker: Speaker;
  /** Who carried the words, when another than the speaker: "Xinhua reported". */
  relay: string | null;
  /** Countries the words are addressed to. */
  to: CountryCode[];
  /** Countries the words are about. */
  about: CountryCode[];
  /** Union of `to` and `about`, without the speaker's own. */
  counterparts: CountryCode[];
  saidOn: SaidOn | null;
  /** Id of a ParsedEvent, or null when unknown. */
  event: string | null;
  topics: Topic[];
  /** Ids of named formulas: `one-china-principle`. */
  formulas: string[];
  act: Act | null;
  plover: PloverType | null;
  quad: Quad | null;
}

export interface ParsedArticle {
  parserVersion: string;
  /** BCP 47 primary tag; null when the text is too short to tell. */
  lang: string | null;
  /** False when the parser has no grammar for `lang`: events may stand, statements are empty. */
  supported: boolean;
  events: ParsedEvent[];
  /** Bilateral statements: an actor country and at least one counterpart; a speaker's attributions in one sentence merged. */
  statements: ParsedStatement[];
  /** Every attribution, one per cue, bilateral or not. */
  attributions: ParsedStatement[];
  /** Pairs of countries that the statements link, each pair sorted. */
  dyads: [CountryCode, CountryCode][];
}
