import type { Control, EventType, Kind, PersonType } from "./schema";
import type { Span } from "./schema/columns";

/** An article from outside, already validated by whoever read it. */
export interface NewArticle {
  /** http or https; null when it came without one. */
  url: string | null;
  externalId: string | null;
  title: string | null;
  byline: string | null;
  /** Spans are UTF-16 offsets into exactly this text. */
  text: string;
  /** BCP 47 primary tag. */
  lang: string | null;
  publishedAt: Date | null;
  /** `2022-07-30`, in the outlet's zone. */
  publishedOn: string | null;
  truncated: boolean;
  isDemo: boolean;
  source: { name: string; country: string | null; control: Control | null } | null;
  seenAt: Date;
  supported: boolean;
  parserVersion: string;
}

export interface NewPerson {
  name: string;
  type: PersonType;
  /** ISO 3166-1 alpha-2, EU or UN. */
  country: string | null;
  /** As the article states it. */
  office: string | null;
}

export interface NewParticipant {
  name: string | null;
  type: PersonType;
  office: string | null;
  country: string | null;
}

export interface NewEvent {
  /** What the article's statements call it. */
  localId: string;
  type: EventType;
  date: string | null;
  datePrecision: "day" | "month" | "year" | null;
  participants: NewParticipant[];
}

export interface NewStatement {
  sourceSpans: Span[];
  cueSpans: Span[];
  contentSpans: Span[];
  cue: string;
  /** The content spans' words, joined by " … ". */
  words: string;
  kind: Kind;
  speakers: NewPerson[];
  speakerName: string | null;
  office: string | null;
  relay: string | null;
  actorCountries: string[];
  toCountries: string[];
  aboutCountries: string[];
  counterpartCountries: string[];
  /** The `localId` of one of the article's events. */
  event: string | null;
  saidOn: string | null;
  saidOnPrecision: "day" | "month" | "year" | null;
  topics: string[];
  formulas: string[];
  act: string | null;
  plover: string | null;
  quad: number | null;
  /** 0 to 1; kept to three places. */
  confidence: number;
  parserVersion: string;
}

/** What one parse found in one text. */
export interface Parse {
  events: NewEvent[];
  statements: NewStatement[];
}
