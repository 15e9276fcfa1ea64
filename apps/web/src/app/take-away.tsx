import { type ExportFormat, FEED_FORMATS } from "@readout/export";
import { NavLink } from "@/components/nav-link";

const EXPORTS = { csv: "CSV", jsonl: "JSON lines", plover: "PLOVER", parquet: "Parquet" } satisfies Record<
  ExportFormat,
  string
>;

/** The view as files and feeds: as many statements as the page counts. */
export function TakeAway({ q }: { q: string }) {
  const search = q === "" ? "" : `q=${encodeURIComponent(q)}`;
  return (
    <nav aria-label="Take away" className="mt-6 flex flex-wrap gap-x-3 gap-y-1 text-soft">
      <span>Download</span>
      {Object.entries(EXPORTS).map(([format, name]) => (
        <a key={format} href={`/api/v1/export?format=${format}&${search}`} className="quiet-link">
          {name}
        </a>
      ))}
      <span>Subscribe</span>
      {Object.entries(FEED_FORMATS).map(([format, { name }]) => (
        <a key={format} href={`/feeds/${format}?${search}`} className="quiet-link">
          {name}
        </a>
      ))}
      <NavLink href="/developers" className="quiet-link">
        API
      </NavLink>
    </nav>
  );
}
