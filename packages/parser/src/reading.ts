import type { CountryCode, DatePrecision, Day, EventType, SaidOn, Span, Speaker } from "./types";

/** What the stages hand to each other; nothing of it leaves the package. */

export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Stands within quotation marks. */
  quoted: boolean;
}

/** A sentence of the body, never cut inside a quotation. */
export interface Sentence {
  start: number;
  end: number;
  /** Index of its paragraph among the body's paragraphs. */
  paragraph: number;
  tokens: Token[];
  /** Inner spans of the outermost quotations, without their marks. */
  quotes: Span[];
}

export interface CountryWord {
  code: CountryCode;
  sense: "name" | "adjective" | "people" | "capital" | "seat" | "body";
  span: Span;
  /** The body's name when it is no country: "European Commission". */
  body?: string;
}

/**
 * `person` has a name; `role` is an office without a name ("the Chinese president"); `state` a country or its
 * government; `institution` a ministry, court or body; `group` several people ("officials", "the two leaders").
 */
export type MentionKind = "person" | "role" | "state" | "institution" | "group" | "pronoun";

/** A phrase that can be the subject of speaking. Token indices are those of its sentence, `to` is exclusive. */
export interface Mention {
  kind: MentionKind;
  from: number;
  to: number;
  /** The head noun or pronoun, lower case; for a bare name, empty. */
  head: string;
  /** The name's tokens as written: "Xi Jinping". */
  name: string | null;
  /** Office or description before or after the name, without determiner and country. */
  office: string | null;
  country: CountryCode | null;
  /** Has "the", "this", a possessive: meant to be known already. */
  definite: boolean;
  text: string;
  /** Of "Xi and Raisi": the two. */
  members: Mention[];
  /** "EU" bodies, ministries with a name of their own: as the lexicon calls them. */
  body: string | null;
}

export type Tense = "past" | "present" | "perfect";

/** A verb or phrase of speaking where it stands, with the one who speaks. Token indices of its sentence. */
export interface CueSite {
  from: number;
  /** Exclusive; takes in "for" of "called for". */
  to: number;
  lemma: string;
  frames: string;
  /** "stressing that": hangs on the clause before it. */
  gerund: boolean;
  /** `before` and `after` tell where the subject stands, `shared` that an earlier clause of the sentence has it. */
  placement: "before" | "after" | "shared";
  subject: Mention;
  /** Where the clause of this cue begins, conjunction and subject included. */
  lead: number;
  tense: Tense;
  /** `to` takes in a preposition that the verb needs: "pointed to". */
  preposition: boolean;
  /** The cue stands at the start of a quotation: Wang "urged the two sides". */
  quoted: boolean;
  /** "Xinhua quoted Wang as saying": who carried the words. */
  carrier?: Mention | undefined;
}

/** Whose words a sentence is, in a transcript or under a line "― Name". */
export interface Turn {
  /** Null when a question is put, or when nobody tells who answers: then nothing is said by anyone known. */
  speaker: Mention | null;
  /** First token after the label. */
  from: number;
}

/** One cue with its subject and what it introduces. Spans are offsets into the text. */
export interface Finding {
  /** Index of the sentence. */
  sentence: number;
  /** Index of the last sentence of its contents: a quotation may run on. */
  lastSentence: number;
  lemma: string;
  /** Null for a quoted sentence or paragraph that goes on without a cue. */
  cueSpan: Span | null;
  subject: Mention | null;
  contentSpans: Span[];
  /** "told Hu": the one addressed. */
  recipient: Mention | null;
  /** Who carried the words: the subject of an outer "Xinhua reported". */
  relay: Mention | null;
  /** Stands in the content of another finding and is not its own statement. */
  nested: boolean;
  /** A turn of a transcript or a signed quotation: it may speak of anything. */
  turn?: boolean;
  tense: Tense;
}

/** A day that a sentence names; token indices of its sentence. */
export interface DateMention {
  from: number;
  to: number;
  span: Span;
  day: Day;
  precision: DatePrecision;
  /** No word before it moves it elsewhere: "will", "until", "since". */
  past: boolean;
}

/** Someone the article names, as far as all its mentions tell. */
export interface Person {
  name: string;
  office: string | null;
  /** The head noun of the office, lower case. */
  head: string | null;
  country: CountryCode | null;
  /** Null when nothing tells. */
  female: boolean | null;
}

/** Who stands behind a mention. */
export interface Actor {
  speaker: Speaker;
  /** Speaks for a state or a body of states. */
  official: boolean;
}

/** A finding with who said it, and who carried it. */
export interface Resolved {
  finding: Finding;
  actor: Actor | null;
  relay: Actor | null;
  /** How sure the speaker is, 0 to 1. */
  certainty: number;
}

/** A call, meeting, speech … as one or more sentences tell it. */
export interface Occasion {
  type: EventType;
  /** Index of the sentence that tells it first. */
  sentence: number;
  countries: CountryCode[];
  participants: Speaker[];
  date: DateMention | null;
  /** Has not happened yet: nothing was said there. */
  future: boolean;
}

/** What an article leaves unsaid because its readers know it. */
export interface Origin {
  publishedOn: Day | null;
  /** Country of the outlet: whose president "the president" is when no country is told. */
  home: CountryCode | null;
  /** Country of a ministry that publishes itself: its spokesman's. */
  house: CountryCode | null;
  /** Country of the capital that the report is sent from. */
  seat: CountryCode | null;
  /** The country other than home that the article names most: whose foreign minister "Foreign Minister Joly" is. */
  abroad: CountryCode | null;
}

/** Where and when a statement was made. */
export interface Placed {
  occasion: Occasion | null;
  saidOn: SaidOn | null;
}
