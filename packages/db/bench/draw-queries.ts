import type { ListField, QueryNode } from "../src/query-tree";
import { TOPICS } from "./code-book";
import { makeArticle } from "./make-article";
import { pick, seedRandom } from "./random";
import type { World } from "./world";

/** Words of a statement, on average. */
const LENGTH = 25.5;

export type Draw = () => QueryNode | null;

/** Makes queries of every class, each time others. */
export function drawQueries(world: World, seed: number) {
  const random = seedRandom(seed + 17);
  const share = (rank: number) => 1 - (1 - world.word.shareOf(rank)) ** LENGTH;
  const ranks = (from: number, to: number) =>
    world.words.flatMap((word, rank) => (share(rank) >= from && share(rank) < to ? word : []));
  const [rare, medium] = [ranks(0.00005, 0.0005), ranks(0.002, 0.05)];
  const common = world.words.findLast((_, rank) => share(rank) >= 0.2) ?? "";
  const word = (text: string): QueryNode => ({ type: "word", text });
  const country = () => world.countries[world.country.draw(random)] ?? "US";
  const pair = (): QueryNode => {
    const [from, to] = [country(), country()];
    return from === to ? pair() : { type: "pair", field: "between", from, to };
  };
  const and = (...nodes: QueryNode[]): QueryNode => ({ type: "and", nodes });
  const field = (name: ListField, value: string): QueryNode => ({
    type: "field",
    field: name,
    values: [value],
  });
  const mixed = () =>
    and(word(pick(random, medium)), field("from", country()), field("topic", pick(random, TOPICS)));
  return {
    none: () => null,
    pair,
    pairInTime: () => and(pair(), drawDays(random)),
    rare: () => word(pick(random, rare)),
    phrase: () => drawPhrase(world, { seed, random }),
    mixed,
    common: () => word(common),
    lacking: () => ({ type: "not", node: word(pick(random, medium)) }),
    // As a word that went out of use: only what was said years before the newest can fit.
    past: () => and(word(common), publishedIn(null, drawYear(random))),
    published: () => {
      const year = drawYear(random);
      return publishedIn(year, year);
    },
    joint: () => field("is", "joint"),
    relayed: () => field("has", "relay"),
    told: () => field("origins", `>=${2 + Math.floor(random() * 3)}`),
    shared: () => field("sides", "both"),
  } satisfies Record<string, Draw>;
}

/** Long ago. */
const drawYear = (random: () => number) => 2016 + Math.floor(random() * 3);

function publishedIn(from: number | null, to: number): QueryNode {
  const days = { from: from === null ? null : `${from}-01-01`, to: `${to}-12-31` };
  return { type: "date", field: "pub", ranges: [{ type: "days", ...days }] };
}

function drawDays(random: () => number): QueryNode {
  const year = 2016 + Math.floor(random() * 9);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
  return {
    type: "date",
    field: "date",
    ranges: [{ type: "days", from: `${year}-${month}-01`, to: `${year + 1}-${month}-01` }],
  };
}

/** Two words that stand beside each other in some statement. */
function drawPhrase(world: World, { seed, random }: { seed: number; random: () => number }): QueryNode {
  const made = makeArticle(world, { seed, number: Math.floor(random() * 1_000), progress: 0 });
  const words = pick(random, made.statements).words.split(" ");
  const at = Math.floor(random() * (words.length - 1));
  return { type: "phrase", text: words.slice(at, at + 2).join(" "), within: null };
}
