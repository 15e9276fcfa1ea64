import { expect, test } from "vitest";
import { TOPICS } from "../types";
import { findTopicTerms } from "./label-topics/find-topic-terms";
import { labelTopics, readArticleTopics } from "./label-topics";

/** One sentence of our own per topic: the topic must be among the labels. */
test.each([
  ["trade", "the tariffs on steel will be cut and bilateral trade will double"],
  ["investment", "firms will invest two billion in the fund and grant loans"],
  ["energy", "more crude oil and a gas pipeline"],
  ["nuclear", "enrichment beyond the limits that the JCPOA sets"],
  ["sanctions", "every sanction must be lifted and the embargo ended"],
  ["security", "the fight against terrorism and extremist groups"],
  ["defence", "the warships and missiles deployed for the exercise"],
  ["territorial", "the islands and the maritime boundary between both"],
  ["sovereignty", "no interference in internal affairs, and respect for sovereignty"],
  ["human-rights", "the release of political prisoners and freedom of expression"],
  ["health", "vaccines against the coronavirus"],
  ["technology", "semiconductors and artificial intelligence"],
  ["climate", "emissions of greenhouse gas and climate change"],
  ["diplomacy", "relations between the two countries have grown"],
  ["multilateral", "the role of the BRICS and of the United Nations"],
  ["infrastructure", "a railway and a port on the corridor"],
  ["consular", "visa rules and consular access to citizens in jail"],
  ["culture", "students, museums and cultural heritage"],
  ["migration", "refugees and asylum seekers at the crossing"],
  ["humanitarian", "relief for those hit by the earthquake"],
] as const)("%s", (topic, words) => expect(labelTopics(findTopicTerms(words))).toContain(topic));

test("words that tell nothing are labelled by the article, else as diplomacy", () => {
  const { article } = readArticleTopics(
    "Talks on migrants and refugees: asylum seekers wait at the crossing",
  );
  expect(labelTopics(findTopicTerms("they need more time"))).toEqual(["diplomacy"]);
  expect(labelTopics(findTopicTerms("they will need it, and refugees too"), { article })).toEqual([
    "migration",
  ]);
});

test("there are one to three topics", () => {
  const everything = labelTopics(
    findTopicTerms(
      "trade, oil, sanctions, missiles, islands, visas, vaccines, railways, refugees and museums",
    ),
  );
  expect(everything).toHaveLength(3);
  expect(TOPICS).toEqual(expect.arrayContaining(everything));
});
