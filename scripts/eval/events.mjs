import { join } from "node:path";
import { readoutInto, score } from "./run.mjs";

/** Reports of the same event, over a database of their own that is gone afterwards. */
export async function measureEvents(folder, temp) {
  const env = { READOUT_DATA: join(temp, "database"), DATABASE_URL: "" };
  const exported = join(temp, "events.jsonl");
  await readoutInto(join(temp, "ingested.txt"), ["ingest", join(folder, "articles")], env);
  await readoutInto(exported, ["export", "events"], env);
  const { b3, b3English, type, date, points, only_in } = await score([
    join(folder, "score-events.mjs"),
    exported,
    "--root",
    folder,
  ]);
  const share = (value) => (value === null ? null : 100 * value);
  return [
    { measure: "grouping B3 F1", value: share(b3.f1) },
    { measure: "grouping B3 precision", value: share(b3.precision) },
    { measure: "grouping B3 recall", value: share(b3.recall) },
    { measure: "grouping B3 F1, English", value: share(b3English.f1) },
    { measure: "type", value: share(type) },
    { measure: "date", value: share(date) },
    { measure: "points F1", value: share(points.f1) },
    { measure: "points precision", value: share(points.precision) },
    { measure: "points recall", value: share(points.recall) },
    { measure: "only one side: precision", value: share(only_in.precision) },
    { measure: "only one side: claims made", value: only_in.claims },
  ];
}
