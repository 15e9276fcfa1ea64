import { addressOf } from "@/components/address";
import { findCountryName } from "@/components/country-name";
import { NavLink } from "@/components/nav-link";
import { ToneBar } from "@/components/tone-bar";
import type { ListedDyad } from "./load-matrix";

/** How often one country speaks of another; the way to the words. */
export function DyadCell({ dyad, total }: { dyad: ListedDyad; total: number }) {
  const { from, to, statements } = dyad;
  const share = Math.round((statements * 100) / total);
  return (
    <NavLink
      href={addressOf({ q: `between:${from},${to} from:${from}` })}
      className="block min-h-13 px-1.5 py-1 hover:bg-bar"
    >
      <span className="sr-only">
        {findCountryName(from)} on {findCountryName(to)}:{" "}
      </span>
      <span className="block">{statements.toLocaleString("en")}</span>
      <span className="block text-xs text-soft">{share === 0 ? "<1" : share} %</span>
      <ToneBar counts={dyad} />
    </NavLink>
  );
}
