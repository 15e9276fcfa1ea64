import type { Metadata } from "next";
import { FailureNotice } from "@/components/failure-notice";
import { MoreLink } from "@/components/more-link";
import { PageHead } from "@/components/page-head";
import { attempt } from "@/trpc/attempt";
import { api } from "@/trpc/server";
import { NameForm } from "./name-form";
import { PeopleTable } from "./people-table";
import { readAddress } from "./read-address";

export const metadata: Metadata = { title: "People" };

const PAGE = 100;

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Whoever is quoted: persons, governments and bodies, those with the most statements first. */
export default async function PeoplePage({ searchParams }: Props) {
  const address = readAddress(await searchParams);
  const found = await attempt(api.person.list(address));
  if (!found.ok) return <FailureNotice failure={found.failure} />;
  const people = found.answer;
  const last = people.at(-1);
  return (
    <>
      <PageHead title="People">
        Whoever is quoted: persons, governments, ministries and unnamed officials, those with the most
        statements first.
      </PageHead>
      <NameForm name={address.name} />
      {people.length === 0 ? <Nobody name={address.name} /> : <PeopleTable people={people} />}
      {last && people.length === PAGE && (
        <MoreLink
          path="/people"
          parameters={{
            ...(address.name !== "" && { name: address.name }),
            after: last.id,
            statements: String(last.statements),
          }}
        />
      )}
    </>
  );
}

function Nobody({ name }: { name: string }) {
  return (
    <p className="mt-6 text-soft">
      {name === "" ? "Nobody is quoted yet." : "Nobody of that name is quoted. A part of a name is enough."}
    </p>
  );
}
