import type { Actor, DateMention, Finding, Occasion, Placed, Resolved, Sentence } from "../reading";
import type { CountryCode, SaidOn, Span } from "../types";
import type { Occasions } from "./find-occasions";

interface Parts {
  sentences: readonly Sentence[];
  dates: readonly (readonly DateMention[])[];
  /** By sentence: times told without a day. */
  vague: readonly (readonly Span[])[];
  occasions: Occasions;
  /** Countries that the lead speaks of. */
  leadCountries: ReadonlySet<CountryCode>;
}

const LEAD = 2;
const OPENING = 5;

/** Where and when each statement was made. Nothing is invented: what the text leaves open is null. */
export function placeStatements(parts: Parts, resolved: readonly Resolved[]): Placed[] {
  const main = findMain(parts.occasions);
  const leadDate = findLeadDate(parts, resolved);
  return resolved.map(({ finding, actor }) => {
    const countries = actor?.speaker.country?.split("+") ?? [];
    const dated = dateOf(parts, finding);
    const elsewhen = finding.tense !== "past" || (!dated && isVague(parts, finding));
    const apart = elsewhen || (dated && main?.date && dated.day !== main.date.day);
    const wasThere =
      main && countries.some((country) => main.countries.includes(country)) && !isAbsent(main, actor);
    const atMain = wasThere && !apart ? main : null;
    const own = parts.occasions.own.get(finding.sentence);
    const occasion = own && !own.future ? own : atMain;
    const inLead = countries.some((country) => parts.leadCountries.has(country));
    const saidOn =
      toSaidOn(dated, "sentence") ??
      (occasion?.date && !elsewhen ? toSaidOn(occasion.date, "event") : null) ??
      (leadDate && inLead && !elsewhen ? toSaidOn(leadDate, "lead") : null);
    return { occasion, saidOn };
  });
}

/** Spokesmen speak to the press, and not at the visit that others are on. */
function isAbsent({ type, participants }: Occasion, actor: Actor | null): boolean {
  return (
    type === "visit" &&
    /\bspokes\w+$/i.test(actor?.speaker.office ?? "") &&
    !participants.some(({ name }) => name === actor?.speaker.name)
  );
}

/** What the article reports on: the first occasion of two sides that its opening tells. */
function findMain({ list }: Occasions): Occasion | null {
  return (
    list.find(({ countries, future, sentence }) => countries.length > 1 && !future && sentence < OPENING) ??
    null
  );
}

function toSaidOn(date: DateMention | undefined, basis: SaidOn["basis"]): SaidOn | null {
  return date ? { day: date.day, precision: date.precision, basis } : null;
}

/** The day that the sentence gives for the speaking, not for what is spoken of. */
function dateOf({ dates }: Parts, finding: Finding): DateMention | undefined {
  const inSentence = (dates[finding.sentence] ?? []).filter(({ past }) => past);
  return (
    inSentence.find(({ span }) => !isWithin(finding.contentSpans, span)) ?? dateOfDemand(inSentence, finding)
  );
}

/** "called on Israel on Sunday to halt": the day stands in what is asked, and is the day of asking. */
function dateOfDemand(dates: readonly DateMention[], { sentence, lemma }: Finding): DateMention | undefined {
  return sentence === 0 && (TAKES_A_NAME.test(lemma) || lemma.startsWith("lodge")) ? dates[0] : undefined;
}

const TAKES_A_NAME =
  /^(?:call|urge|ask|warn|press|accuse|invite|announce|discuss|welcome|condemn|praise|reject|offer|thank|congratulate|demand|promise|propose|criticize|criticise)$/;

function isVague({ vague }: Parts, { sentence, contentSpans }: Finding): boolean {
  return (vague[sentence] ?? []).some((span) => !isWithin(contentSpans, span));
}

function findLeadDate(parts: Parts, resolved: readonly Resolved[]): DateMention | undefined {
  for (const { finding } of resolved) {
    if (finding.sentence >= LEAD) break;
    const date = dateOf(parts, finding);
    if (date) return date;
  }
  const contents = resolved
    .filter(({ finding }) => finding.sentence < LEAD)
    .flatMap(({ finding }) => finding.contentSpans);
  return parts.dates
    .slice(0, LEAD)
    .flat()
    .find(({ span, past }) => past && !isWithin(contents, span));
}

function isWithin(contents: readonly Span[], [start, end]: Span): boolean {
  return contents.some(([from, to]) => start >= from && end <= to);
}
