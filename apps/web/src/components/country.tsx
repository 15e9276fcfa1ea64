import { findCountryName } from "./country-name";
import { Flag } from "./flag";

/** A country's flag and name. */
export function Country({ code }: { code: string }) {
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <Flag code={code} />
      {findCountryName(code)}
    </span>
  );
}
