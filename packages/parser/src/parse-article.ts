import { adoptAttributions } from "./model/adopt-attributions";
import { findAttributions } from "./model/find-attributions";
import { loadModel } from "./model/load-model";
import { resolveSpeakers } from "./stages/resolve-speakers";
import { actorOf, governmentOf } from "./stages/resolve-speakers/actors";
import { assembleStatements } from "./stages/assemble-statements";
import { detectLanguage } from "./stages/detect-language";
import { findBody, repairText } from "./stages/clean";
import { findContents } from "./stages/find-contents";
import { findCountryWords } from "./stages/find-country-words";
import { findMentions } from "./stages/find-mentions";
import { findCues } from "./stages/find-cues";
import { dayOf, findDates, findVagueTimes } from "./stages/find-dates";
import { findOrigin } from "./stages/find-origin";
import { findOccasions } from "./stages/find-occasions";
import { linkCountries } from "./stages/link-countries";
import { hasOccasionWords } from "./lexicon/occasion-words";
import { readOccasion } from "./occasion/read-occasion";
import { meetPeople } from "./stages/meet-people";
import { placeStatements } from "./stages/place-statements";
import { readArticleTopics } from "./stages/label-topics";
import { readSentences } from "./stages/read-sentences";
import { readTurns } from "./stages/read-turns";
import { settleNesting } from "./stages/settle-nesting";
import { namedSpeakers } from "./model/named-speakers";
import { weighCountries } from "./stages/weigh-countries";
import { PARSER_VERSION } from "./version";
import type { Mention } from "./reading";
import type { ArticleInput, Day, ParsedArticle, ParsedEvent } from "./types";

/** Finds every statement of one article. Pure and synchronous; never throws on any text. */
export function parseArticle({ text: given, title, publishedOn, outlet, lang }: ArticleInput): ParsedArticle {
  const text = repairText(given);
  const language = detectLanguage(text, lang);
  const published = dayOf(publishedOn);
  if (!language.supported)
    return { ...EMPTY, ...language, events: tellEvents({ text, title, published, lang: language.lang }) };

  const sentences = readSentences(text, findBody(text, title));
  const words = findCountryWords(text);
  const mentions = findMentions(text, sentences, words);
  const cues = sentences.map((sentence, index) => findCues(sentence, mentions[index] ?? []));
  const turns = readTurns(sentences, mentions);
  const announced = turns.size > 0 ? mentionsOf(title ?? "") : [];
  const origin = findOrigin({ text, sentences, words, outlet, publishedOn: published });
  const people = meetPeople([...announced, ...mentions], origin);
  for (const { speaker } of turns.values()) {
    const person = speaker && people.get(speaker);
    // Who answers on the site of a government and has no other country speaks for it.
    if (person) person.country ??= origin.house;
  }
  const findings = findContents(sentences, mentions, cues, turns);
  const { ranked, sides, lead } = weighCountries({
    sentences,
    words,
    mentions,
    people,
    actorOf,
    governmentOf,
  });
  const resolved = resolveSpeakers({ sentences, mentions, people, sides, origin }, findings);
  const dates = sentences.map((sentence) => findDates(sentence, published));
  const occasions = findOccasions({ text, sentences, mentions, people, dates, resolved });
  const placed = placeStatements(
    { sentences, dates, vague: sentences.map(findVagueTimes), occasions, leadCountries: lead },
    resolved,
  );
  const linked = linkCountries({ sentences, mentions, people, words, turns, ranked }, resolved, placed);
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

/** The title of a transcript names its speakers in full. */
function mentionsOf(title: string): Mention[][] {
  const text = repairText(title);
  return findMentions(text, readSentences(text, [[0, text.length]]), findCountryWords(text));
}
