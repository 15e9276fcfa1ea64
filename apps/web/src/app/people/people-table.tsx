import { Country } from "@/components/country";
import { describeCountry } from "@/components/describe-card";
import { NavLink } from "@/components/nav-link";
import type { api } from "@/trpc/server";

type Person = Awaited<ReturnType<typeof api.person.list>>[number];

/** People with the office that they held last. */
export function PeopleTable({ people }: { people: Person[] }) {
  return (
    <table className="mt-5 w-full max-w-4xl">
      <thead className="text-left text-[0.8125rem] text-soft">
        <tr className="border-b">
          <th className="py-2 font-normal">Name</th>
          <th className="py-2 font-normal max-sm:hidden">Last office</th>
          <th className="py-2 font-normal">Country</th>
          <th className="py-2 text-right font-normal">Statements</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, office, country, statements }) => (
          <tr key={id} className="border-b align-baseline">
            <td className="py-2 pr-4">
              <NavLink href={`/people/${id}`} className="font-semibold hover:underline">
                <span dir="auto">{name}</span>
              </NavLink>
              <span dir="auto" className="block text-soft sm:hidden">
                {office}
              </span>
            </td>
            <td dir="auto" className="py-2 pr-4 text-soft max-sm:hidden">
              {office}
            </td>
            <td className="py-2 pr-4 text-soft max-sm:*:whitespace-normal">
              {country === null ? "unknown" : <Country country={describeCountry(country)} />}
            </td>
            <td className="py-2 text-right">{statements.toLocaleString("en")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
