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
          <NavLink
            href={href}
            className="relative flex justify-between gap-2 px-2 py-1 text-soft hover:text-ink"
          >
            {/* A drawing, since the policy allows no style attribute. */}
            <svg aria-hidden className="absolute inset-x-0 inset-y-px h-[calc(100%-2px)] w-full fill-bar">
              <rect width={`${Math.max((count * 100) / most, 1)}%`} height="100%" rx="4" />
            </svg>
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
