import { findCountryName } from "@/components/country-name";
import { formatDay } from "@/components/days";
import { Instant } from "@/components/instant";
import { NavLink } from "@/components/nav-link";
import type { ReadReport } from "./load-event";

const RELATIONS: Record<ReadReport["relation"], string> = {
  report: "Reports",
  preview: "Previews",
  reaction: "Reactions",
  aftermath: "Aftermath",
};

/** Every article that tells of the event, by how it stands to it, the earliest first. */
export function Reports({ reports }: { reports: ReadReport[] }) {
  const kinds = Object.entries(RELATIONS) as [ReadReport["relation"], string][];
  return kinds.map(([relation, title]) => {
    const own = reports.filter((report) => report.relation === relation);
    if (own.length === 0) return null;
    return (
      <section key={relation} className="mt-8 max-w-4xl">
        <h2 className="mb-2 font-serif text-lg font-semibold">{title}</h2>
        <ul className="space-y-2">
          {own.map((report) => (
            <Report key={report.articleId} report={report} />
          ))}
        </ul>
      </section>
    );
  });
}

function Report({ report }: { report: ReadReport }) {
  const { articleId, title, source, account, publishedAt, publishedOn, reason } = report;
  const { truncated, textRemovedAt, supported } = report;
  return (
    <li className="border-b pb-2">
      <NavLink href={`/articles/${articleId}`} className="hover:underline">
        <span dir="auto">{title ?? "Untitled article"}</span>
      </NavLink>
      <p className="flex flex-wrap gap-x-3 text-xs text-soft">
        <span className="font-semibold text-ink">{source?.name ?? "Unknown outlet"}</span>
        {publishedAt !== null ? (
          <Instant at={publishedAt} />
        ) : (
          publishedOn !== null && <span>{formatDay(publishedOn)}</span>
        )}
        <span>{account === null ? "a third party’s telling" : `${findCountryName(account)}’s telling`}</span>
        {truncated && <span>text is cut</span>}
        {textRemovedAt !== null && <span>text no longer kept</span>}
        {!supported && <span>language not read sentence by sentence</span>}
        <span>here because: {reason.replaceAll("_", " ")}</span>
      </p>
    </li>
  );
}
