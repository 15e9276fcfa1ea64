import { listCountryNames } from "./country-name";
import { Flag } from "./flag";

/** Whom the words are addressed to, and whom they are about. */
export function Counterparts({ to, about }: { to: string[]; about: string[] }) {
  return (
    <>
      <Named relation="to" codes={to} />
      <Named relation="about" codes={about} />
    </>
  );
}

function Named({ relation, codes }: { relation: string; codes: string[] }) {
  if (codes.length === 0) return null;
  return (
    <span className="chip">
      {relation}
      {codes.map((code) => (
        <Flag key={code} code={code} />
      ))}
      {listCountryNames(codes)}
    </span>
  );
}
