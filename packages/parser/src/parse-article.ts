import { adoptAttributions } from "./model/adopt-attributions";
import { findAttributions } from "./model/find-attributions";
import { loadModel } from "./model/load-model";
import { governmentOf } from "./stages/resolve-speakers";
import { actorOf, resolveSpeakers } from "./stages/resolve-speakers";
import { assembleStatements } from "./stages/assemble-statements";
import { detectLanguage } from "./stages/detect-language";
import { findBody, repairText } from "./stages/clean";
import { findContents } from "./stages/find-contents";
import { findCountryWords, findMentions } from "./stages/find-mentions";
import { findCues } from "./stages/find-cues";
import { dayOf, findDates, findVagueTimes } from "./stages/find-dates";
import { findOccasions } from "./stages/find-occasions";
import { linkCountries } from "./stages/link-countries";
import { hasOccasionWords } from "./lexicon/occasion-words";
import { readOccasion } from "./occasion/read-occasion";
import { findCountryMentions } from "./lexicon/find-country-mentions";
import { lookupBody, lookupOutlet } from "./lexicon/find-bodies";
import { meetPeople } from "./stages/meet-people";
import { placeStatements } from "./stages/place-statements";
import { readArticleTopics } from "./stages/label-topics";
import { readSentences } from "./stages/read-sentences";
import { readTurns } from "./stages/read-turns";
import { settleNesting } from "./stages/settle-nesting";
import { namedSpeakers } from "./model/named-speakers";
import { weighCountries } from "./stages/weigh-countries";
import type { CountryWord, Mention } from "./reading";
import type { ArticleInput, CountryCode, Day, ParsedArticle, ParsedEvent } from "./types";

export const PARSER_VERSION = "0.3.0";

/** Finds every statement of one article. Pure and synchronous; never throws on any text. */
export function parseArticle({ text: given, title, publishedOn, outlet, lang }: ArticleInput): ParsedArticle {
  const text = repairText(given);
  const language = detectLanguage(text, lang);
  const published = dayOf(publishedOn);
  if (!language.supported)
    return { ...EMPTY, ...language, events: tellEvents({ text, title, published, lang: language.lang }) };

  const home = homeOf(outlet);
  const sentences = readSentences(text, findBody(text, title));
  const words = findCountryWords(text);
  const mentions = findMentions(text, sentences, words);
  const cues = sentences.map((sentence, index) => findCues(sentence, mentions[index] ?? []));
  const turns = readTurns(sentences, mentions);
  const announced = turns.size > 0 ? mentionsOf(title ?? "") : [];
  const people = meetPeople([...announced, ...mentions], {
    publishedOn: published,
    home,
    house: houseOf(outlet),
    abroad: foremostAbroad(words, home),
  });
  const findings = findContents(sentences, mentions, cues, turns);
  const { ranked, sides, lead } = weighCountries({
    sentences,
    words,
    mentions,
    people,
    actorOf,
    governmentOf,
  });
  const resolved = resolveSpeakers({ sentences, mentions, people, sides, home }, findings);
  const dates = sentences.map((sentence) => findDates(sentence, published));
  const occasions = findOccasions({ text, sentences, mentions, people, dates, resolved });
  const placed = placeStatements(
    { sentences, dates, vague: sentences.map(findVagueTimes), occasions, leadCountries: lead },
    resolved,
  );
  const linked = resolved.map((entry, index) =>
    linkCountries({ sentences, mentions, people, words, ranked }, entry, placed[index]?.occasion ?? null),
  );
  const topics = readArticleTopics(text);
  const ruled = assembleStatements({
    text,
    topics,
    sentences,
    resolved,
    placed,
    linked,
    settled: settleNesting(resolved),
  });
  const attributions = adoptAttributions({
    text,
    topics,
    found: findAttributions(text, loadModel()),
    ruled: ruled.attributions,
    speakerAt: namedSpeakers(sentences, mentions, people),
  });
  return { parserVersion: PARSER_VERSION, ...language, ...ruled, attributions };
}

const EMPTY = { parserVersion: PARSER_VERSION, events: [], statements: [], attributions: [], dyads: [] };

/** What an article in a language without a grammar is about: its event and who took part. */
function tellEvents({
  text,
  title,
  published,
  lang,
}: {
  text: string;
  title: string | undefined;
  published: Day | null;
  lang: string | null;
}): ParsedEvent[] {
  if (!hasOccasionWords(lang)) return [];
  const occasion = readOccasion({ text, title: title ?? null, lang, publishedOn: published });
  if (!occasion) return [];
  const { type, date, participants } = occasion;
  return [
    {
      id: "E1",
      type,
      date,
      datePrecision: date === null ? null : "day",
      participants: participants.map(({ name, office, country }) => ({ name, office, country })),
    },
  ];
}

function homeOf(outlet: string | undefined): CountryCode | null {
  const known = outlet === undefined ? undefined : lookupOutlet(outlet);
  return known && (known.kind !== "agency" || known.control !== "independent") ? known.country : null;
}

/** The title of a transcript names its speakers in full. */
function mentionsOf(title: string): Mention[][] {
  const text = repairText(title);
  return findMentions(text, readSentences(text, [[0, text.length]]), findCountryWords(text));
}

function foremostAbroad(words: readonly CountryWord[], home: CountryCode | null): CountryCode | null {
  const times = new Map<CountryCode, number>();
  for (const { code } of words) if (code !== "" && code !== home) times.set(code, (times.get(code) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

const OFFICIAL = /\b(?:ministry|department|embassy|government|presidency)\b/i;

/** The country whose ministry publishes itself. */
function houseOf(outlet: string | undefined): CountryCode | null {
  if (outlet === undefined) return null;
  const told = OFFICIAL.test(outlet) ? findCountryMentions(outlet)[0]?.code : undefined;
  return lookupBody(outlet)?.country ?? told ?? null;
}
