import { nameShare } from "./name-share";
import { NavLink } from "./nav-link";

interface Row {
  key: string;
  label: string;
  count: number;
  href: string;
}

/** Counts as bars: each row's share of the largest is its background. */
export function ShareBars({ rows }: { rows: Row[] }) {
  const most = Math.max(...rows.map(({ count }) => count));
  return (
    <ul>
      {rows.map(({ key, label, count, href }) => (
        <li key={key}>
          <NavLink href={href} className={`share ${nameShare(count / most)} text-soft`}>
            <span className="relative truncate" dir="auto">
              {label}
            </span>
            <span className="relative">{count.toLocaleString("en")}</span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
