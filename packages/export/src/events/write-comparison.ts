import type { Comparison } from "@readout/db";
import { stringify } from "csv-stringify/sync";

/** RFC 4180. The words come from outside: a spreadsheet would run a cell that begins like a formula. */
const OPTIONS = { record_delimiter: "windows", escape_formulas: true, header: true } as const;

/** Two accounts of an event as CSV: a line for each report of each point. */
export function writeComparison({ points, reports }: Comparison): string {
  const articles = new Map(reports.map((report) => [report.articleId, report]));
  const lines = points.flatMap((point) =>
    point.tellings.map((telling) => {
      const article = articles.get(telling.articleId);
      return {
        point: point.id,
        state: point.standing.state,
        side: "side" in point.standing ? point.standing.side : "",
        account: telling.account ?? "",
        speaker: telling.speakerName ?? "",
        words: telling.words,
        outlet: article?.source?.name ?? "",
        url: article?.url ?? "",
        published: article?.publishedOn ?? "",
        lang: telling.lang ?? "",
        reports: point.reports,
        origins: point.origins,
        sides: point.sides.join(" "),
        alike: point.score,
        differs_from: point.differsFrom ?? "",
        differs_by: point.differsBy ?? (hasGap(point.standing) ? "strength" : ""),
        statement: telling.statementId ?? "",
      };
    }),
  );
  return stringify(lines, OPTIONS);
}

const hasGap = (standing: Comparison["points"][number]["standing"]) =>
  standing.state === "both" && standing.gap !== undefined;
