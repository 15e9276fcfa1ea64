import type { AccountsInShort } from "@readout/db";
import { expect, test } from "vitest";
import type { Card } from "@/components/describe-card";
import { layLevels } from "./lay-levels";

const PAIR = { first: "CN", second: "IR" };

/** Only what laying out looks at. */
const card = (id: string, actor: string) =>
  ({ id, articleId: `of ${id}`, lang: "en", event: { id: "call" }, actors: [{ code: actor }] }) as Card;

type Point = NonNullable<ReturnType<AccountsInShort["points"]["get"]>>;
type Standing = Point["standing"];

/** A point as the accounts tell it: by statement, or as "-" where no statement is of it. */
function point(
  id: string,
  standing: Standing,
  told: [statement: string, account: string | null, words?: string][],
) {
  const tellings = told.map(([statement, account, words = ""], index) => ({
    articleId: statement === "-" ? `${id} ${index}` : `of ${statement}`,
    statementId: statement === "-" ? null : statement,
    words,
    lang: "en",
    account,
    spans: [],
    speakerName: null,
    actorCountries: [],
  }));
  const rest = { score: 1, reports: told.length, origins: 1, sides: [], differsFrom: null, differsBy: null };
  return { id, standing, tellings, ...rest };
}

function accounts(points: Point[]): AccountsInShort {
  const byStatement = points.flatMap((each) =>
    each.tellings.flatMap(({ statementId }) => (statementId === null ? [] : [[statementId, each] as const])),
  );
  return {
    counts: { points: 0, both: 0, only: [0, 0], unseen: 0, third: 0 },
    accounts: [
      { country: "CN", reports: 2, full: 2, langs: ["en"] },
      { country: "IR", reports: 1, full: 0, langs: [] },
    ],
    reports: [],
    points: new Map(byStatement),
  };
}

/** Each level as its cards, its thread, and what stands across. */
function lay(cards: Card[], points: Point[]) {
  return layLevels(cards, PAIR, accounts(points)).map(({ cards, thread, across }) => [
    cards.map((each) => `${each.card.id}:${each.lane}`).join(" "),
    thread?.label,
    across && ("silence" in across ? [across.silence, across.reason].join(": ") : across.telling.words),
  ]);
}

const both: Standing = { state: "both" };
const only: Standing = { state: "only", side: "IR" };
const unseen: Standing = { state: "unseen", side: "CN" };

test("a point has one card in its speaker's lane, its own account's, and across from it how the other tells it", () => {
  const told = point("p", both, [
    ["a", null],
    ["b", "CN"],
    ["-", "IR", "as Tehran tells it"],
  ]);
  const [level] = layLevels([card("a", "CN"), card("b", "CN")], PAIR, accounts([told]));
  expect(level?.cards.map((each) => each.card.id)).toEqual(["b"]);
  expect(level?.cards[0]?.point?.others.map(({ articleId }) => articleId)).toEqual(["of a", "p 2"]);
  expect(level?.across).toMatchObject({ lane: "second", telling: { words: "as Tehran tells it" } });
});

test("what one account lacks is told with the reason, what both have comes first", () => {
  const points = [
    point("p", unseen, [["a", "CN"]]),
    point("q", only, [["b", "IR"]]),
    point("r", both, [
      ["c", "IR"],
      ["-", "CN", "in Chinese words"],
    ]),
  ];
  expect(lay([card("a", "CN"), card("b", "IR"), card("c", "IR"), card("d", "US")], points)).toEqual([
    ["c:second", "both", "in Chinese words"],
    ["b:second", "only Tehran", "Not in any Chinese account: 2 of 2 reports read in full"],
    ["a:first", "not seen", "Not seen in any Iranian account: none of them was read in full"],
    ["d:across", undefined, undefined],
  ]);
});

test("speakers who use one set phrase stand level; what is known of an account is not hidden by it", () => {
  const [china, iran] = ["firmly upholds the one-China principle", "adheres to the one-China policy"];
  const cards = [card("a", "CN"), card("b", "IR"), card("c", "IR")];
  const points = [
    point("p", unseen, [["a", "CN", china]]),
    point("q", only, [["b", "IR", iran]]),
    point("r", { state: "third" }, [["c", null, iran]]),
  ];
  expect(lay(cards, points)).toEqual([
    ["a:first c:second", "echo", undefined],
    ["b:second", "only Tehran", "Not in any Chinese account: 2 of 2 reports read in full"],
  ]);
});

test("where another pair's accounts are compared, cards stand level as they come", () => {
  const told = { ...accounts([point("p", both, [["a", "CN"]])]) };
  const levels = layLevels([card("a", "CN"), card("b", "IR")], { first: "CN", second: "US" }, told);
  expect(levels.map(({ thread }) => thread)).toEqual([undefined, undefined]);
});
