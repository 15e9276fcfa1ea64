import type { NamedCountry } from "./describe-card";
import { Flag } from "./flag";

/** Whom the words are addressed to, and whom else they are about. */
export function Counterparts({ to, about }: { to: NamedCountry[]; about: NamedCountry[] }) {
  const others = about.filter(({ code }) => !to.some((addressed) => addressed.code === code));
  return (
    <>
      <Named relation="to" countries={to} />
      <Named relation="about" countries={others} />
    </>
  );
}

function Named({ relation, countries }: { relation: string; countries: NamedCountry[] }) {
  if (countries.length === 0) return null;
  return (
    <span className="chip">
      {relation}
      {countries.map((country) => (
        <Flag key={country.code} country={country} />
      ))}
      {countries.map(({ name }) => name).join(", ")}
    </span>
  );
}
