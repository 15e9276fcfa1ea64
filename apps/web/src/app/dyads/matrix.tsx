import { findCountryName } from "@/components/country-name";
import { describeCountry } from "@/components/describe-card";
import { Flag } from "@/components/flag";
import type { buildMatrix } from "./build-matrix";
import { DyadCell } from "./dyad-cell";

/** A table of who speaks of whom. It scrolls by itself where it is wider than the page. */
export function Matrix({ matrix: { countries, rows } }: { matrix: ReturnType<typeof buildMatrix> }) {
  return (
    <div role="region" aria-label="Matrix of countries" className="relative overflow-x-auto pb-2">
      <table className="border-collapse">
        <thead>
          <tr>
            <td className="matrix-corner" />
            {countries.map((code) => (
              <th key={code} scope="col" className="px-1 pb-2 text-center font-normal text-soft">
                <Flag country={describeCountry(code)} />
                <abbr title={findCountryName(code)} className="block text-xs no-underline">
                  {code}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, total, cells }) => (
            <tr key={from}>
              <th scope="row" className="matrix-corner pr-3 text-left font-normal whitespace-nowrap">
                <span className="max-sm:hidden">{findCountryName(from)}</span>
                <span className="sm:hidden">{from}</span>
              </th>
              {cells.map((dyad, index) => (
                <td
                  key={countries[index]}
                  className={`min-w-14 border p-0 text-center align-top ${countries[index] === from ? "bg-bar" : ""}`}
                >
                  {dyad && dyad.from !== dyad.to && <DyadCell dyad={dyad} total={total} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
