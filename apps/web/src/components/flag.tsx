import type { NamedCountry } from "./describe-card";

/** The flag alone; the name stands beside it. Nothing where a body has no flag of ours. */
export function Flag({ country }: { country: NamedCountry }) {
  if (!country.hasFlag) return null;
  return (
    // Drawings of one kilobyte, the same for everybody: there is nothing to optimise.
    <img
      src={`/flags/${country.code}`}
      alt=""
      width={18}
      height={12}
      loading="lazy"
      className="inline-block h-3 w-[1.125rem] shrink-0 self-center rounded-[2px] border"
    />
  );
}
