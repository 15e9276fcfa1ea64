import { eventIdOf, hashId, hashOfText, statementIdOf } from "../src/ids";
import { toArticleTsvector, toTsvector } from "../src/lexemes";
import { spellLabels } from "../src/saving/list-labels";
import type { StatementRow } from "../src/saving/statement-row";
import { EVENT_TYPES, type eventClaims, KINDS } from "../src/schema";
import { ACTS, PLOVER_TYPES, TOPICS } from "./code-book";
import { pick, seedRandom, Zipf } from "./random";
import type { World } from "./world";

const DAY = 86_400_000;
const FIRST_DAY = Date.parse("2016-01-01");
const DAYS = 3_650;
const topic = new Zipf(TOPICS.length, 2);
const act = new Zipf(ACTS.length, 2);
/** One statement in so many is joint, and one in so many is carried by another than its speaker. */
const [JOINT, RELAYED] = [100, 50];
/** One point in so many has been told by several origins, and by both sides. */
const [TOLD, SHARED] = [3, 20];

/** The rows of one article, the same ones for the same seed and number. `progress` goes from 0 to 1 over all articles. */
export function makeArticle(
  world: World,
  { seed, number, progress }: { seed: number; number: number; progress: number },
) {
  const random = seedRandom(seed * 1_000_003 + number);
  const source = drawFrom(random, world.sources, world.source);
  const publishedOn = drawDay(random, progress);
  const seenAt = new Date(Date.parse(publishedOn) + 43_200_000);
  const id = hashId("bench", seed, number);
  const speakers = [
    drawFrom(random, world.people, world.person),
    drawFrom(random, world.people, world.person),
  ];
  const event = {
    id: eventIdOf(`bench:${seed}:${number >> 1}`),
    type: pick(random, EVENT_TYPES),
    date: publishedOn,
  };
  const lines = Array.from({ length: 1 + Math.floor(random() * 15) }, () => makeLine(random, world));
  const context = { random, world, article: { id, publishedOn, seenAt, source }, event, speakers };
  let end = -2;
  const statements = lines.map((words, ordinal) => {
    const start = end + 2;
    end = start + words.length;
    return makeStatement(context, { words, ordinal, span: [start, end] });
  });
  const text = lines.join("\n\n");
  const title = makeLine(random, world).split(" ").slice(0, 8).join(" ");
  return {
    article: {
      id,
      source,
      title,
      text,
      hash: hashOfText({ title, text }),
      publishedOn,
      seenAt,
      tsv: toArticleTsvector({ title, text }),
    },
    event: {
      ...event,
      key: `bench:${seed}:${number >> 1}`,
      isFirst: number % 2 === 0,
      countries: countriesOf(speakers),
    },
    participants: speakers,
    statements,
  };
}

type Article = ReturnType<typeof makeArticle>;
export type ArticleRows = Omit<Article, "statements"> & { statements: ReturnType<typeof makeStatement>[] };

interface Context {
  random: () => number;
  world: World;
  article: { id: string; publishedOn: string; seenAt: Date; source: World["sources"][number] };
  event: { id: string; type: (typeof EVENT_TYPES)[number]; date: string };
  speakers: World["people"];
}

function makeStatement(
  { random, world, article, event, speakers }: Context,
  { words, ordinal, span }: { words: string; ordinal: number; span: [number, number] },
) {
  const speaker = pick(random, speakers);
  const spoken = isOneIn(random, JOINT) ? [...new Set(speakers)] : [speaker];
  const isAtEvent = random() < 0.6;
  const others = Array.from({ length: pick(random, [0, 1, 1, 1, 2]) }, () =>
    drawFrom(random, world.countries, world.country),
  );
  const counterpartCountries = [...new Set(others)].filter((country) => country !== speaker.country);
  const saidOn = random() < 0.7 ? article.publishedOn : null;
  const row: StatementRow = {
    articleId: article.id,
    id: statementIdOf({ articleId: article.id, words, ordinal }),
    version: 1,
    sourceSpans: [span],
    cueSpans: [span],
    contentSpans: [span],
    cue: "said",
    words,
    kind: pick(random, KINDS),
    speakerIds: spoken.map(({ id }) => id),
    speakerOffices: spoken.map(({ office }) => office),
    speakerName: spoken.map(({ name }) => name).join(" and "),
    office: speaker.office,
    relay: isOneIn(random, RELAYED) ? "A spokesperson" : null,
    actorCountries: countriesOf(spoken),
    toCountries: counterpartCountries.slice(0, 1),
    aboutCountries: counterpartCountries.slice(1),
    counterpartCountries,
    toldEventId: isAtEvent ? event.id : null,
    account: null,
    eventId: isAtEvent ? event.id : null,
    eventType: isAtEvent ? event.type : null,
    saidOn,
    saidOnPrecision: saidOn === null ? null : "day",
    listedOn: article.publishedOn,
    listedBy: saidOn ? "said_on" : "published",
    topics: [
      ...new Set(
        Array.from({ length: pick(random, [0, 1, 1, 2, 3]) }, () => drawFrom(random, TOPICS, topic)),
      ),
    ],
    formulas: [],
    act: drawFrom(random, ACTS, act),
    plover: pick(random, PLOVER_TYPES),
    quad: pick(random, [1, 2, 3, 4]),
    confidence: 0.8,
    parserVersion: "bench",
    sourceId: article.source.id,
    control: article.source.control,
    lang: article.source.lang,
    publishedOn: article.publishedOn,
    isDemo: false,
    firstSeenAt: article.seenAt,
    contentChangedAt: article.seenAt,
    withdrawnAt: null,
    withdrawnBecause: null,
  };
  const claim =
    isAtEvent && isOneIn(random, TOLD) ? makeClaim(random, row, { eventId: event.id, ordinal }) : null;
  return { ...row, claim, tsv: toTsvector({ words, offices: [speaker.office] }), labels: spellLabels(row) };
}

/** The point that a statement makes, and how it is reported. */
function makeClaim(
  random: () => number,
  {
    articleId,
    id,
    contentSpans,
    words,
    lang,
    speakerName,
    actorCountries,
    counterpartCountries,
  }: StatementRow,
  at: { eventId: string; ordinal: number },
): typeof eventClaims.$inferSelect {
  const reports = pick(random, [1, 1, 1, 2, 2, 3, 5]);
  return {
    ...at,
    articleId,
    statementId: id,
    pointId: hashId("bench-point", id),
    spans: contentSpans,
    words,
    lang,
    speakerName,
    actorCountries,
    account: null,
    score: 0.8,
    differsFrom: null,
    differsBy: null,
    reports,
    origins: 1 + Math.floor(random() * reports),
    sides: isOneIn(random, SHARED)
      ? [...actorCountries, ...counterpartCountries].slice(0, 2)
      : actorCountries.slice(0, 1),
  };
}

const isOneIn = (random: () => number, many: number) => random() < 1 / many;

function makeLine(random: () => number, world: World): string {
  return Array.from({ length: 12 + Math.floor(random() * 28) }, () =>
    drawFrom(random, world.words, world.word),
  ).join(" ");
}

/** Most articles come in the order of their days; one in ten is of any time, as archives are. */
function drawDay(random: () => number, progress: number): string {
  const at = random() < 0.1 ? random() : Math.min(0.9999, Math.max(0, progress + (random() - 0.5) / 100));
  return new Date(FIRST_DAY + Math.floor(at * DAYS) * DAY).toISOString().slice(0, 10);
}

function drawFrom<T>(random: () => number, values: readonly T[], by: Zipf): T {
  const value = values[by.draw(random)];
  if (value === undefined) throw new RangeError("nothing to draw from");
  return value;
}

const countriesOf = (people: World["people"]) =>
  [...new Set(people.map(({ country }) => country))].toSorted();
