import type { NamedCountry } from "./describe-card";
import { Flag } from "./flag";

/** A country's flag and name. */
export function Country({ country, className = "" }: { country: NamedCountry; className?: string }) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 whitespace-nowrap ${className}`}>
      <Flag country={country} />
      {country.name}
    </span>
  );
}
