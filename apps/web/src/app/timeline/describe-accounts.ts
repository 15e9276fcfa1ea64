import type { AccountsInShort } from "@readout/db";
import { countOf } from "@/components/count-of";
import { findCountryName } from "@/components/country-name";
import { describeCounts, describeMissing, describeRest } from "@/components/describe-counts";
import { findFirstPublisher } from "@/components/find-first-publisher";
import type { Pair } from "./lanes";
import type { Accounts } from "./rows";

/** What an event's node says of its two sides' accounts, in the order of the lanes. */
export function describeAccounts(found: AccountsInShort, pair: Pair | undefined): Accounts {
  const { counts, accounts, reports } = pair?.second === found.accounts[0].country ? turn(found) : found;
  const sides = [accounts[0].country, accounts[1].country] as const;
  const sources = new Set(reports.map(({ source }) => source?.id)).size;
  const missing = accounts.filter((account) => account.reports === 0);
  const canCompare = counts.points > 0 && missing.length === 0;
  return {
    first: describeFirst(reports, [...sides]),
    summary: canCompare ? `${countOf(counts.points, "point")}: ${describeCounts(counts, sides)}` : null,
    notes: canCompare
      ? describeRest(counts)
      : missing.map(({ country }) => describeMissing(country, sources)),
  };
}

function turn({ counts, accounts: [a, b], ...rest }: AccountsInShort): AccountsInShort {
  return { ...rest, counts: { ...counts, only: [counts.only[1], counts.only[0]] }, accounts: [b, a] };
}

function describeFirst(reports: AccountsInShort["reports"], sides: string[]) {
  const first = findFirstPublisher(reports, sides);
  if (!first) return null;
  const name = `${findCountryName(first.side)}’s account first`;
  return first.lead === null ? name : `${name}, by ${first.lead}`;
}
