import { join } from "node:path";
import { readoutInto, runScript, score } from "./run.mjs";

/** Attributions of PolNeAR's development articles. */
export async function measureAttribution(folder, temp) {
  const gold = join(folder, "polnear-dev.jsonl");
  const predicted = join(temp, "polnear-predicted.jsonl");
  await readoutInto(predicted, ["parse", "--all", gold]);
  const { statement, statementContent, spanExact, recallByKind } = await score([
    join(folder, "score.mjs"),
    gold,
    predicted,
  ]);
  const speech = await runScript([join(folder, "speech-cues.mjs"), gold, predicted]);
  return [
    { measure: "statement F1", value: 100 * statement.f1, wanted: 66 },
    { measure: "statement precision", value: 100 * statement.p },
    { measure: "statement recall", value: 100 * statement.r },
    { measure: "content found F1", value: 100 * statementContent.f1 },
    { measure: "source exact F1", value: 100 * spanExact.source.f1, wanted: 75 },
    { measure: "cue exact F1", value: 100 * spanExact.cue.f1, wanted: 70 },
    { measure: "content exact F1", value: 100 * spanExact.content.f1, wanted: 62 },
    {
      measure: "recall on speech cues",
      value: Number(/^ALL speech \d+ ([\d.]+)/m.exec(speech)?.[1]),
      wanted: 86,
    },
    { measure: "recall direct", value: 100 * recallByKind.direct.recall, wanted: 92 },
    { measure: "recall mixed", value: 100 * recallByKind.mixed.recall, wanted: 80 },
    { measure: "recall indirect", value: 100 * recallByKind.indirect.recall },
  ];
}
