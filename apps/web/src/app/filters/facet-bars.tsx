import { NavLink } from "@/components/nav-link";
import { nameShare } from "@/components/name-share";

export interface FacetRow {
  value: string;
  label: string;
  count: number;
  isChosen: boolean;
  /** The same view with this value taken in, or out where it is chosen. */
  href: string;
}

interface Props {
  title: string;
  rows: FacetRow[];
  isExact: boolean;
}

const SHOWN = 6;
/** What is listed at most: a thousand speakers are found by name in the search box, not in a list. */
const LISTED = 10;

/** One field's values with their counts, each row's share as its background. Following a row adds or removes it. */
export function FacetBars({ title, rows, isExact }: Props) {
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ count }) => count));
  const listed = rows.filter(({ isChosen }, index) => index < LISTED || isChosen);
  const bars = listed.map((row) => (
    <Bar key={row.value} row={row} share={row.count / most} isExact={isExact} />
  ));
  return (
    <section>
      <h3 className="mb-1 flex justify-between pr-2 text-xs font-semibold">
        {title}
        {rows.length > SHOWN && (
          <span className="font-normal text-soft">{rows.length.toLocaleString("en")}</span>
        )}
      </h3>
      <ul>{bars.slice(0, SHOWN)}</ul>
      {rows.length > SHOWN && (
        <details>
          <summary className="px-2 py-1 text-soft hover:text-ink">{listed.length - SHOWN} more …</summary>
          <ul>{bars.slice(SHOWN)}</ul>
          {listed.length < rows.length && (
            <p className="px-2 py-1 text-soft">
              {(rows.length - listed.length).toLocaleString("en")} others: type a name into the search box.
            </p>
          )}
        </details>
      )}
    </section>
  );
}

function Bar({ row, share, isExact }: { row: FacetRow; share: number; isExact: boolean }) {
  return (
    <li>
      <NavLink
        href={row.href}
        current={row.isChosen}
        className={`share ${nameShare(share)} ${row.isChosen ? "font-semibold text-ink" : "text-soft"}`}
      >
        <span className="relative truncate" dir="auto">
          {row.label}
        </span>
        <span className="relative">
          {isExact ? "" : "~"}
          {row.count.toLocaleString("en")}
        </span>
      </NavLink>
    </li>
  );
}
